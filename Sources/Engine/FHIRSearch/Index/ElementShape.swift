// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The FHIR types that are indexed in a way of their own.
enum ElementShape: Sendable {
    case humanName, address
    case codeableConcept, coding, identifier, contactPoint, boolean
    case period, timing
    case reference, canonical
    case range, money, number
    /// All other types: their text, or for quantities their value and unit.
    case plain

    /// The members by which a name or an address is found as a string; nil for all else.
    var stringParts: [String]? {
        switch self {
        case .humanName: Self.nameParts
        case .address: Self.addressParts
        default: nil
        }
    }

    private static let nameParts = ["family", "given", "prefix", "suffix", "text"]
    private static let addressParts = ["line", "city", "district", "state", "postalCode", "country", "text"]

    init(typeName: String) {
        switch typeName {
        case "HumanName": self = .humanName
        case "Address": self = .address
        case "CodeableConcept": self = .codeableConcept
        case "Coding": self = .coding
        case "Identifier": self = .identifier
        case "ContactPoint": self = .contactPoint
        case "boolean": self = .boolean
        case "Period": self = .period
        case "Timing": self = .timing
        case "Reference": self = .reference
        case "canonical": self = .canonical
        case "Range": self = .range
        case "Money": self = .money
        case "integer", "decimal", "positiveInt", "unsignedInt": self = .number
        default: self = .plain
        }
    }
}
