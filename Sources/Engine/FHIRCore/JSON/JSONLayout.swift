// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Lays valid JSON text out anew without touching names, strings or numbers.
enum JSONLayout {
    /// Two blanks a level, one member or element a line, `{}` and `[]` for empty ones.
    static func pretty(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var depth = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: break
            case UInt8(ascii: "\""):
                let end = stringEnd(bytes, from: index)
                result.append(contentsOf: bytes[index..<end])
                index = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                result.append(byte)
                depth += 1
                if !isClosedNext(bytes, after: index) { newLine(depth, &result) }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if result.last != UInt8(ascii: "{"), result.last != UInt8(ascii: "[") {
                    newLine(depth, &result)
                }
                result.append(byte)
            case UInt8(ascii: ","):
                result.append(byte)
                newLine(depth, &result)
            case UInt8(ascii: ":"):
                result.append(byte)
                result.append(0x20)
            default: result.append(byte)
            }
            index += 1
        }
        return result
    }

    private static func newLine(_ depth: Int, _ result: inout [UInt8]) {
        result.append(0x0A)
        for _ in 0..<max(depth, 0) * 2 { result.append(0x20) }
    }

    private static func isClosedNext(_ bytes: [UInt8], after index: Int) -> Bool {
        for byte in bytes[(index + 1)...] {
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: continue
            default: return byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            }
        }
        return false
    }

    /// One past the closing quote of the string that begins here.
    private static func stringEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }
}
