// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The logical id of a resource: 1 to 64 of ASCII letters, digits, `-` and `.`.
package struct ResourceID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// The id as written; upper and lower case differ.
    package let text: String

    /// An id; nil when the text cannot be one. Source: FHIR R4 2.24.0.1 (`id`).
    package init?(_ text: String) {
        guard FHIRFormat.isID(text) else { return nil }
        self.text = text
    }

    /// An id in source code. Stops the program when it cannot be one.
    package init(stringLiteral value: String) {
        guard FHIRFormat.isID(value) else {
            fatalError("A resource id in source code must be 1 to 64 of A-Z a-z 0-9 - .")
        }
        text = value
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// A new id that nobody can guess: a random UUID (RFC 9562 version 4) in lower case.
    package static func random() -> ResourceID {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// A new id from a generator of one's own, for tests and synthetic data.
    package static func random(using generator: inout some RandomNumberGenerator) -> ResourceID {
        let high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low: UInt64 = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for index in 0..<32 {
            if index == 8 || index == 12 || index == 16 || index == 20 { text.append(UInt8(ascii: "-")) }
            let word = index < 16 ? high : low
            text.append(digits[Int(word >> UInt64(60 - index % 16 * 4) & 15)])
        }
        return ResourceID(unchecked: String(decoding: text, as: UTF8.self))
    }

    /// By text.
    package static func < (left: ResourceID, right: ResourceID) -> Bool { left.text < right.text }
}

extension ResourceID: CustomStringConvertible {
    /// The id.
    package var description: String { text }
}
