// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("UTF-8 inside strings")
struct UTF8Tests {
    static let valid: [[UInt8]] = [
        [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xEC, 0xBF, 0xBF], [0xED, 0x9F, 0xBF],
        [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF],
        [0xF4, 0x8F, 0xBF, 0xBF],
    ]

    @Test("every shortest form up to U+10FFFF is read, at every distance from the quote", arguments: valid)
    func reads(_ sequence: [UInt8]) throws {
        for padding in 0..<9 {
            let content = [UInt8](repeating: 0x61, count: padding) + sequence
            let document = try JSONDocument(parsing: [0x22] + content + [0x22])
            #expect(document.root.stringBytes?.elementsEqual(content) == true)
        }
    }

    static let invalid: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC2, 0xC2], [0xDF, 0x7F],
        [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE1, 0x80], [0xE1], [0xE1, 0x80, 0x41], [0xE1, 0x41, 0x80],
        [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80], [0xF1, 0x80], [0xF1],
        [0xF1, 0x80, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
        [0xF8, 0x88, 0x80, 0x80, 0x80],
        [0xFE], [0xFF], [0xE5, 0x22],
    ]

    @Test("overlong forms, surrogates, stray and missing bytes are refused", arguments: invalid)
    func refuses(_ sequence: [UInt8]) {
        for padding in 0..<9 {
            let content = [UInt8](repeating: 0x61, count: padding) + sequence
            let error = #expect(throws: JSONError.self) {
                try JSONDocument(parsing: [0x22] + content + [0x22])
            }
            #expect(error?.code == .badUTF8)
            #expect(error?.offset == padding + 1)
            #expect(throws: JSONError.self) { try JSONDocument(parsing: [0x22] + content) }
        }
    }

    @Test("the parser agrees with the standard library on all two-byte and random four-byte sequences")
    func agrees() {
        var generator = SeededGenerator(seed: 8)
        var sequences: [[UInt8]] = []
        for word in UInt16(0x8000)...0xFFFF { sequences.append([UInt8(word >> 8), UInt8(word & 0xFF)]) }
        for _ in 0..<60_000 {
            let word = generator.next()
            let lead = UInt8(truncatingIfNeeded: word) | 0xC0
            sequences.append(
                [lead] + (1...3).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) & 0x3F | 0x80 })
        }
        for sequence in sequences {
            let isPlain = sequence.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
            guard isPlain else { continue }
            let isRead = (try? JSONDocument(parsing: [0x22] + sequence + [0x22])) != nil
            #expect(isRead == (String(validating: sequence, as: UTF8.self) != nil), "\(sequence)")
        }
    }
}
