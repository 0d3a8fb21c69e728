// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A national reserve number, for a person in care whose identity number is not known: `XXYYMMDDNNGC`.
///
/// Only the form is checked; how the last character is computed is not public in what we could read.
package struct NationalReserveNumber: Sendable, Hashable {
    /// Identifier system in FHIR.
    package static let system = "http://electronichealth.se/identifier/nationelltReservnummer"

    /// Twelve characters, letters in upper case.
    package let text: String

    /// Twelve characters of the right form, spaces and hyphens left out; nil for anything else.
    package init?(_ text: String) {
        let isFiller: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
        let bytes = Array(text.uppercased().utf8.filter { !isFiller($0) })
        guard bytes.count == 12 else { return nil }
        let isNumeric = (bytes[0..<8] + bytes[10..<12]).allSatisfy(Self.isDigit)
        guard isNumeric, bytes[8..<10].allSatisfy(Self.isLetter) else { return nil }
        let numbers = stride(from: 0, to: 8, by: 2).map { Self.number(bytes[$0], bytes[$0 + 1]) }
        let isDated = numbers[0] >= 21 && (1...12).contains(numbers[2]) && (1...31).contains(numbers[3])
        let isUndated = numbers[0] == 0 && (20...99).contains(numbers[2]) && (40...59).contains(numbers[3])
        guard isDated || isUndated else { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && !Array("IOQVW".utf8).contains(byte)
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int {
        Int(tens - UInt8(ascii: "0")) * 10 + Int(ones - UInt8(ascii: "0"))
    }
}
