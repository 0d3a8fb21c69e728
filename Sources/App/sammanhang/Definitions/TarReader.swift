// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads the files of a tar archive: POSIX 1003.1 ustar and pax, and GNU's long names.
///
/// Names are for looking at; nothing is written anywhere. One that leads out of the archive is refused all
/// the same, for no honest package has it.
struct TarReader {
    private static let block = 512
    /// The longest name, in bytes.
    private static let nameMax = 4_096

    private let archive: [UInt8]
    private var at = 0
    /// The name that a record before a file gives it.
    private var longName: String?

    /// The name and content of each regular file.
    ///
    /// - Throws: when the archive is cut off, a header is damaged, or a name leads out of the archive.
    static func files(in archive: [UInt8]) throws(NodeError) -> [(name: String, content: ArraySlice<UInt8>)] {
        var reader = TarReader(archive: archive)
        var files: [(name: String, content: ArraySlice<UInt8>)] = []
        while let file = try reader.next() { files.append(file) }
        return files
    }

    private init(archive: [UInt8]) {
        self.archive = archive
    }

    /// The next regular file; nil at the end mark. Folders, links and devices are passed over.
    private mutating func next() throws(NodeError) -> (name: String, content: ArraySlice<UInt8>)? {
        while true {
            guard at + Self.block <= archive.count else { throw Self.cutOff }
            let header = archive[at..<at + Self.block]
            if header.allSatisfy({ $0 == 0 }) { return nil }
            guard Self.hasItsChecksum(header), let size = Self.octal(header.dropFirst(124).prefix(12)) else {
                throw NodeError("A package is damaged: a header of its tar archive is not whole.")
            }
            let start = at + Self.block
            guard size <= archive.count - start else { throw Self.cutOff }
            let content = archive[start..<start + size]
            at = start + (size + Self.block - 1) / Self.block * Self.block
            switch header[header.startIndex + 156] {
            case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
                let name = longName ?? Self.name(in: header)
                longName = nil
                guard Self.staysInside(name) else {
                    throw NodeError("A package has a file whose name leads out of it.")
                }
                return (name, content)
            case UInt8(ascii: "x"): longName = try Self.path(in: content) ?? longName
            case UInt8(ascii: "L"): longName = try Self.longName(content.prefix { $0 != 0 })
            // What holds for all files, and the long target of a link: neither names a file.
            case UInt8(ascii: "g"), UInt8(ascii: "K"): break
            default: longName = nil
            }
        }
    }

    private static let cutOff = NodeError("A package is damaged: its tar archive ends too early.")

    /// The name in a header, with the prefix that ustar puts before one of more than 100 bytes.
    private static func name(in header: ArraySlice<UInt8>) -> String {
        let name = text(header.prefix(100))
        // GNU's own format keeps times where ustar has the prefix, and says so by a blank after "ustar".
        let isPOSIX = header.dropFirst(257).prefix(6).elementsEqual("ustar\0".utf8)
        let prefix = isPOSIX ? text(header.dropFirst(345).prefix(155)) : ""
        return prefix.isEmpty ? name : "\(prefix)/\(name)"
    }

    /// The `path` of pax records, each `length key=value` with a line end, the length counting itself.
    private static func path(in records: ArraySlice<UInt8>) throws(NodeError) -> String? {
        var rest = records
        var path: String?
        while !rest.isEmpty {
            let digits = rest.prefix { $0 != UInt8(ascii: " ") }
            guard digits.count < 8, let length = Int(String(decoding: digits, as: UTF8.self)),
                length > digits.count + 1, length <= rest.count
            else { throw NodeError("A package is damaged: a long name in its tar archive is not whole.") }
            let record = rest.prefix(length).dropFirst(digits.count + 1).dropLast()
            if record.starts(with: "path=".utf8) { path = try longName(record.dropFirst(5)) }
            rest = rest.dropFirst(length)
        }
        return path
    }

    private static func longName(_ bytes: ArraySlice<UInt8>) throws(NodeError) -> String {
        guard bytes.count <= nameMax else {
            throw NodeError("A package has a file whose name is longer than \(nameMax) bytes.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func staysInside(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.first != "" && !parts.contains("..")
    }

    /// The sum of all bytes, those of the sum itself taken for blanks.
    private static func hasItsChecksum(_ header: ArraySlice<UInt8>) -> Bool {
        let field = header.dropFirst(148).prefix(8)
        let sum = header.reduce(0) { $0 + Int($1) } - field.reduce(0) { $0 + Int($1) } + 8 * 0x20
        return octal(field) == sum
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Digits with blanks and zeros around; nil for anything else, as GNU's binary sizes above 8 GiB.
    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        var result = 0
        for byte in field where byte != 0 && byte != 0x20 {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "7"), result < 1 << 40 else { return nil }
            result = result * 8 + Int(byte - UInt8(ascii: "0"))
        }
        return result
    }
}
