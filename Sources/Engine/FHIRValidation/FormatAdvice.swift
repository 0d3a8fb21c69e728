// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a primitive value must be, in words that go on from "must be".
enum FormatAdvice {
    static func text(for format: FHIRPrimitive) -> Wording {
        switch format {
        case .boolean: "true or false"
        case .integer: "a whole number from -2147483648 to 2147483647"
        case .unsignedInt: "a whole number from 0 to 2147483647"
        case .positiveInt: "a whole number from 1 to 2147483647"
        case .decimal: "a number"
        case .date: "a date such as 1944-05-03, 1944-05 or 1944"
        case .dateTime:
            "a date such as 1944-05-03, or one with time and zone such as 2026-11-21T14:30:00+01:00"
        case .instant: "a moment with seconds and zone such as 2026-11-21T14:30:00+01:00"
        case .time: "a time with seconds such as 14:30:00"
        case .code: "a code: no blanks at its ends, single ones within"
        case .id: "an id: 1 to 64 of the letters A to Z, digits, '-' and '.'"
        case .oid: "an OID such as urn:oid:1.2.752.129.2.1.3.1"
        case .uuid: "a UUID such as urn:uuid:c757873d-ec9a-4326-a141-556f43239520"
        case .uri, .url, .canonical: "a URI without blanks"
        case .base64Binary: "Base64 text"
        case .string, .markdown:
            "text of at most \(FHIRFormat.stringCharactersMax) characters without control characters"
        }
    }

    /// Whether a value that failed may be shown: not where people write freely.
    static func mayBeRepeated(_ format: FHIRPrimitive) -> Bool {
        switch format {
        case .string, .markdown, .uri, .url, .canonical, .base64Binary, .id: false
        default: true
        }
    }
}

extension JSONValue.Kind {
    /// With its article: "an object", "true".
    var inWords: Wording {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .true: "true"
        case .false: "false"
        case .null: "null"
        }
    }
}
