// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A national reserve number, for a person in care whose identity number is not known: `XXYYMMDDNNGC`.
///
/// XX is the century of birth and a series, 00 where the date is not known; NN are letters; G is a digit, or
/// a letter where the sex is not known; C is a check digit over all before it. Source: Inera, Nationellt
/// reservid, format 1.0. How letters count is not in what could be read of it, but all numbers that HL7
/// Sweden and others show agree: by the digits of their codes in ASCII.
package struct NationalReserveNumber: Sendable, Hashable {
    /// Identifier system in FHIR.
    package static let system = "http://electronichealth.se/identifier/nationelltReservnummer"

    /// Twelve characters, letters in upper case.
    package let text: String

    /// Twelve characters of the right form, spaces and hyphens left out; nil for anything else.
    package init?(_ text: String) {
        let isFiller: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
        let bytes = Array(text.uppercased().utf8.filter { !isFiller($0) })
        guard bytes.count == 12, (bytes[0..<8] + bytes[11...]).allSatisfy(Self.isDigit),
            bytes[8..<10].allSatisfy(Self.isLetter), Self.isDigit(bytes[10]) || Self.isLetter(bytes[10])
        else { return nil }
        let numbers = stride(from: 0, to: 8, by: 2).map { Self.number(bytes[$0], bytes[$0 + 1]) }
        // 01 to 17 are kept for later, and 18 to 21 would look like an identity number.
        let isDated = numbers[0] >= 22 && (1...12).contains(numbers[2]) && (1...31).contains(numbers[3])
        let isUndated = numbers[0] == 0 && (20...99).contains(numbers[2]) && (40...59).contains(numbers[3])
        guard isDated || isUndated, Self.sum(of: bytes) % 10 == 0 else { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// The sum of the digits, every other character doubled from the first one on.
    private static func sum(of bytes: [UInt8]) -> Int {
        bytes.enumerated().reduce(0) { sum, item in
            let value = isDigit(item.element) ? Int(item.element - UInt8(ascii: "0")) : Int(item.element)
            let weighed = item.offset.isMultiple(of: 2) ? 2 * value : value
            return sum + weighed / 100 + weighed / 10 % 10 + weighed % 10
        }
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
