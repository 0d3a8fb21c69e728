// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads a unit of UCUM: `mg/dL`, `10*3/uL`, `m[H2O]`, `{beats}/min`, `kg.m/s2`.
///
/// Source: UCUM 2.1, 2.
struct UnitParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private static let bytesMax = 200
    private static let depthMax = 10
    private static let powerMax = 30

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// nil when the text is no unit that `UnitTable` knows.
    static func unit(_ text: String) -> PathUnit? {
        guard !text.isEmpty, text.utf8.count <= bytesMax else { return nil }
        var parser = UnitParser(text)
        guard let unit = parser.term(), parser.position == parser.bytes.count else { return nil }
        return unit
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    private mutating func term() -> PathUnit? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthMax else { return nil }
        var result: PathUnit? = PathUnit()
        var isDivided = take("/")
        while true {
            guard let part = component(), let unit = isDivided ? part.power(-1) : part else { return nil }
            // A single unit keeps its offset: degrees are no factor of anything.
            result = result.flatMap { $0 == PathUnit() ? unit : $0.times(unit) }
            if result == nil { return nil }
            if take(".") {
                isDivided = false
            } else if take("/") {
                isDivided = true
            } else {
                return result
            }
        }
    }

    private mutating func component() -> PathUnit? {
        if take("(") {
            guard let unit = term(), take(")") else { return nil }
            return unit
        }
        var unit: PathUnit?
        if current != UInt8(ascii: "{") {
            guard let simple = simple() else { return nil }
            unit = simple
        }
        if take("{") {
            while let byte = current, byte != UInt8(ascii: "}") { position += 1 }
            guard take("}") else { return nil }
            return unit ?? PathUnit()
        }
        return unit
    }

    private mutating func simple() -> PathUnit? {
        let start = position
        if let byte = current, (0x30...0x39).contains(byte) { return number() }
        var isInBracket = false
        while let byte = current {
            if byte == UInt8(ascii: "[") { isInBracket = true }
            if byte == UInt8(ascii: "]") { isInBracket = false }
            let isEnd = "./(){}+-".utf8.contains(byte) || (0x30...0x39).contains(byte)
            if isEnd, !isInBracket { break }
            position += 1
        }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let unit = UnitTable.unit(name) else { return nil }
        guard let exponent = exponent() else { return unit }
        return abs(exponent) <= Self.powerMax ? unit.power(exponent) : nil
    }

    /// `10*3` and `10^3`, or a plain factor.
    private mutating func number() -> PathUnit? {
        let start = position
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        if digits == "10", take("*") || take("^") {
            let exponent = exponent() ?? 1
            return abs(exponent) <= Self.powerMax ? PathUnit(factor: UnitFactor(ten: exponent)) : nil
        }
        return UnitFactor(digits).map { PathUnit(factor: $0) }
    }

    private mutating func exponent() -> Int? {
        let start = position
        if !take("-") { _ = take("+") }
        let digits = position
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
        guard position > digits else {
            position = start
            return nil
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return Int(text.hasPrefix("+") ? text.dropFirst() : text[...]) ?? .max / 2
    }
}
