// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension StringScan {
    /// The bytes that the inside of a checked string stands for.
    static func decode(_ text: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, text[index] != 0x5C { index &+= 1 }
            text.extracting(start..<index).withUnsafeBufferPointer { result.append(contentsOf: $0) }
            if index &+ 1 < text.count {
                index = decodeEscape(text, at: index, into: &result)
            } else {
                break
            }
        }
        return result
    }

    private static func decodeEscape(_ text: Span<UInt8>, at start: Int, into result: inout [UInt8]) -> Int {
        switch text[start + 1] {
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "u"):
            guard var value = hexUnit(text, at: start) else { return start + 2 }
            var end = start + 6
            if value & 0xFC00 == 0xD800, let low = hexUnit(text, at: end) {
                value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
                end += 6
            }
            if let scalar = Unicode.Scalar(value) {
                result.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
            return end
        case let byte: result.append(byte)
        }
        return start + 2
    }
}
