// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Names and values of a form or a query, in the order they came.
package struct FormFields: Sendable, Hashable {
    /// The pairs, decoded, names that come again included.
    package let pairs: [Pair]

    /// A name and a value.
    package struct Pair: Sendable, Hashable {
        /// Name.
        package let name: String
        /// Value.
        package let value: String
    }

    /// No fields.
    package init() {
        pairs = []
    }

    /// Reads `application/x-www-form-urlencoded`, of a body or a query.
    ///
    /// - Throws: `.badRequest` for broken percent signs, text that is not UTF-8, NUL, or too many fields.
    package init(urlEncoded bytes: some Sequence<UInt8>, countMax: Int) throws(WebError) {
        var pairs: [Pair] = []
        for part in Array(bytes).split(separator: UInt8(ascii: "&")) {
            guard pairs.count < countMax else { throw WebError(.badRequest, "more than \(countMax) fields") }
            let split = part.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(split[0]), let value = Self.decode(split.count > 1 ? split[1] : [])
            else {
                throw WebError(.badRequest, "a field is not percent-encoded UTF-8")
            }
            pairs.append(Pair(name: name, value: value))
        }
        self.pairs = pairs
    }

    /// The first value of a name, nil when the name is not there.
    package subscript(_ name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// All values of a name.
    package func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    /// The first value of a name without space around it; empty when it is not there.
    package func trimmed(_ name: String) -> String {
        let value = self[name] ?? ""
        let inner = value.drop { $0.isWhitespace }
        guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(inner[...last])
    }

    /// Decodes percent-encoded UTF-8; nil when it is broken or holds NUL.
    package static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = true) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = hex(iterator.next()), let low = hex(iterator.next()), high | low != 0 else {
                    return nil
                }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(UInt8(ascii: " "))
            case 0: return nil
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where byte >= 0x30 && byte <= 0x39: byte - 0x30
        case .some(let byte) where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66: (byte | 0x20) - 0x57
        default: nil
        }
    }
}
