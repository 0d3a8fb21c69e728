// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A primitive data type of R4, to switch on.
///
/// Source: FHIR R4 2.24.0.1. The names are checked against the definitions by a test.
package enum PrimitiveType: String, Sendable, CaseIterable {
    case base64Binary, boolean, canonical, code, date, dateTime, decimal, id, instant, integer, markdown, oid
    case positiveInt, string, time, unsignedInt, uri, url, uuid, xhtml

    /// What a JSON value of this type must be.
    package enum JSONKind: String, Sendable {
        case string, number, boolean
    }

    /// What a JSON value of this type must be.
    package var jsonKind: JSONKind {
        switch self {
        case .boolean: .boolean
        case .decimal, .integer, .positiveInt, .unsignedInt: .number
        default: .string
        }
    }

    /// The FHIRPath type that a value is implicitly converted to: "System.String", "System.Date", ...
    ///
    /// Source: FHIR R4 2.9.2.
    package var systemType: String {
        switch self {
        case .boolean: "System.Boolean"
        case .decimal: "System.Decimal"
        case .integer, .positiveInt, .unsignedInt: "System.Integer"
        case .date: "System.Date"
        case .dateTime, .instant: "System.DateTime"
        case .time: "System.Time"
        default: "System.String"
        }
    }
}
