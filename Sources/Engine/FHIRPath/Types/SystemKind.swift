// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which System value the value of a FHIR type converts to (FHIR R4 2.9.1.1).
enum SystemKind: Sendable {
    case none, boolean, integer, decimal, string, date, dateTime, time, quantity

    init(primitive name: String) {
        switch name {
        case "boolean": self = .boolean
        case "integer", "positiveInt", "unsignedInt": self = .integer
        case "decimal": self = .decimal
        case "date": self = .date
        case "dateTime", "instant": self = .dateTime
        case "time": self = .time
        default: self = .string
        }
    }
}
