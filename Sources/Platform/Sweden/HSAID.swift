// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// An id in HSA, the national catalogue of organisations, units and staff: `SE2321000016-A001`.
package struct HSAID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Identifier system in FHIR.
    package static let system = "urn:oid:1.2.752.29.4.19"
    /// The longest id that HSA gives.
    package static let lengthMax = 31

    /// The id in upper case.
    package let text: String

    /// `SE`, ten digits, a hyphen and a suffix of letters and digits, at most 31 characters; nil for all
    /// else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (14...Self.lengthMax).contains(bytes.count) else { return nil }
        let upper = bytes.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 32 : $0 }
        guard upper[0] == UInt8(ascii: "S"), upper[1] == UInt8(ascii: "E"), upper[12] == UInt8(ascii: "-"),
            upper[2..<12].allSatisfy(Self.isDigit),
            upper[13...].allSatisfy({ Self.isDigit($0) || Self.isLetter($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        self.text = String(decoding: upper, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// The id itself.
    package var description: String { text }

    /// The ten digits of the organisation that gave the id.
    package var organisationNumber: String { String(text.dropFirst(2).prefix(10)) }

    /// By text.
    package static func < (left: HSAID, right: HSAID) -> Bool { left.text < right.text }
}

extension HSAID: ExpressibleByStringLiteral {
    /// An id written in code; stops the program when it is none.
    package init(stringLiteral value: String) {
        guard let id = HSAID(value) else { fatalError("an HSA-id in code has the wrong form: \(value)") }
        self = id
    }
}
