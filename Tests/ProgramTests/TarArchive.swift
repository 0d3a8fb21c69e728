// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A tar archive that a test puts together, right or wrong.
struct TarArchive {
    private(set) var bytes: [UInt8] = []

    /// A file with its header. `size` and `checksum` stand in the header instead of the right ones.
    mutating func add(
        _ name: String, _ content: String = "", kind: Character = "0", prefix: String = "",
        magic: String = "ustar\u{0}00", size: String? = nil, checksum: Int? = nil
    ) {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
        }
        put(name, at: 0)
        put("0000644", at: 100)
        put(size ?? Self.octal(content.utf8.count, digits: 11), at: 124)
        put("        \(kind)", at: 148)
        put(magic, at: 257)
        put(prefix, at: 345)
        put(Self.octal(checksum ?? header.reduce(0) { $0 + Int($1) }, digits: 6) + "\u{0} ", at: 148)
        bytes += header
        bytes += Array(content.utf8)
        bytes += [UInt8](repeating: 0, count: (512 - content.utf8.count % 512) % 512)
    }

    /// A record of pax, its length counted with its own digits.
    static func pax(_ key: String, _ value: String) -> String {
        let rest = " \(key)=\(value)\n"
        var length = rest.utf8.count
        while "\(length)\(rest)".utf8.count != length { length += 1 }
        return "\(length)\(rest)"
    }

    /// The archive with its end mark.
    var ended: [UInt8] { bytes + [UInt8](repeating: 0, count: 1_024) }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
