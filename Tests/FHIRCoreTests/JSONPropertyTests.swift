// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("JSON, over many random texts")
struct JSONPropertyTests {
    @Test("what is written is read back the same, compact and pretty", arguments: 0..<40 as Range<UInt64>)
    func roundTrip(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let tree = tree(depth: 5, &generator)
            let document = try JSONDocument(parsing: tree.encoded())
            let pretty = try JSONDocument(parsing: tree.encoded(pretty: true))
            let rebuilt = try JSONDocument(parsing: Self.rebuild(document.root).encoded())
            #expect(document.root.isSameTree(as: pretty.root))
            #expect(document.root.isSameTree(as: rebuilt.root))
            #expect(document.bytes == rebuilt.bytes)
        }
    }

    @Test(
        "nodes lie within their parents and in the order of the text", arguments: 100..<120 as Range<UInt64>)
    func ranges(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let document = try JSONDocument(parsing: tree(depth: 6, &generator).encoded(pretty: true))
        try check(document.root)
    }

    @Test("random bytes never crash", arguments: 200..<210 as Range<UInt64>)
    func randomBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("{}[]\",:\\u0aDe1.-+ tfn\nåtruefalsenull".utf8) + [0x00, 0x80, 0xFF, 0xED]
        for _ in 0..<3_000 {
            let length = Int.random(in: 0..<40, using: &generator)
            let isWild = Bool.random(using: &generator)
            let bytes = (0..<length).map { _ -> UInt8 in
                isWild
                    ? UInt8.random(in: 0...255, using: &generator)
                    : alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            tryParsing(bytes)
        }
    }

    @Test("damaged documents never crash", arguments: 300..<310 as Range<UInt64>)
    func damaged(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let whole = tree(depth: 5, &generator).encoded()
        for _ in 0..<400 where !whole.isEmpty {
            var bytes = whole
            for _ in 0...Int.random(in: 0..<3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: place)
                default: if bytes.count > 1 { bytes.remove(at: place) }
                }
            }
            tryParsing(bytes)
        }
    }

    /// Parses; when that succeeds, reads everything. The test is that nothing stops the program.
    private func tryParsing(_ bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes) else { return }
        let rebuilt = Self.rebuild(document.root).encoded()
        let again = try? JSONDocument(parsing: rebuilt)
        #expect(again?.root.isSameTree(as: document.root) == true)
        #expect(String(validating: bytes, as: UTF8.self) != nil)
    }

    private func check(_ value: JSONValue) throws {
        var end = value.range.lowerBound
        for child in value.kind == .array ? Array(value.elements) : value.members.map(\.value) {
            #expect(child.range.lowerBound > end)
            #expect(child.range.upperBound < value.range.upperBound)
            #expect(child.nodeID > value.nodeID)
            #expect(try JSONDocument(parsing: Array(child.rawBytes)).root.isSameTree(as: child))
            end = child.range.upperBound - 1
            try check(child)
        }
    }

    static func rebuild(_ value: JSONValue) -> JSONTree {
        switch value.kind {
        case .object: .object(value.members.map { ($0.name, rebuild($0.value)) })
        case .array: .array(value.elements.map { rebuild($0) })
        case .string: .optional(value.string)
        case .number: .number(value.numberText ?? "")
        case .true, .false: .bool(value.bool ?? false)
        case .null: .null
        }
    }

    private func tree(depth: Int, _ generator: inout SeededGenerator) -> JSONTree {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &generator) {
        case 0, 1: return .string(string(&generator))
        case 2: return .bool(Bool.random(using: &generator))
        case 3: return .null
        case 4:
            return .number(
                ["0", "-1", "1.00", "1e-7", "123456789.0123"].randomElement(using: &generator) ?? "0")
        case 5: return .int(Int(truncatingIfNeeded: generator.next()))
        case 6:
            return .array(
                (0..<Int.random(in: 0..<6, using: &generator)).map { _ in tree(depth: depth - 1, &generator) }
            )
        default:
            let count = Int.random(
                in: 0..<(Int.random(in: 0..<8, using: &generator) == 0 ? 60 : 8), using: &generator)
            return .object(
                (0..<count).map { ("\(string(&generator))\($0)", tree(depth: depth - 1, &generator)) })
        }
    }

    private func string(_ generator: inout SeededGenerator) -> String {
        let pool: [Unicode.Scalar] = [
            "a", "b", "Z", "9", " ", "å", "ö", "é", "\u{30A}", "😀", "\"", "\\", "\n", "\u{1}", "/", "€",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<24, using: &generator) {
            text.append(
                pool[Int.random(in: 0..<(Bool.random(using: &generator) ? 5 : pool.count), using: &generator)]
            )
        }
        return String(text)
    }
}
