// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How hard something is for a person: the qualifier of ICF.
package enum FunctionalState: Int, Sendable, Hashable, CaseIterable {
    case none = 0
    case light = 1
    case moderate = 2
    case severe = 3
    case total = 4
    case notSpecified = 8
    case notApplicable = 9

    /// Whether it can be compared with another.
    package var isGraded: Bool { rawValue <= 4 }
}
