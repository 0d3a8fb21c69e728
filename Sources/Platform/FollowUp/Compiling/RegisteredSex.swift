// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Sex as the record has it. FHIR R4 AdministrativeGender.
package enum RegisteredSex: String, Sendable, Hashable, CaseIterable {
    case female
    case male
    /// Another, or not known.
    case other

    init(gender: String?) {
        self = gender.flatMap(RegisteredSex.init(rawValue:)) ?? .other
    }

    /// Place among all cases.
    var number: UInt8 {
        switch self {
        case .female: 0
        case .male: 1
        case .other: 2
        }
    }
}
