// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads the files of a tar archive. Source: POSIX 1003.1 ustar; names longer than 100 bytes by their prefix.
enum TarReader {
    private static let block = 512

    /// The name and content of each regular file.
    ///
    /// - Throws: when a header is damaged or a file is longer than the archive.
    static func files(in archive: [UInt8]) throws(NodeError) -> [(name: String, content: ArraySlice<UInt8>)] {
        var files: [(name: String, content: ArraySlice<UInt8>)] = []
        var at = 0
        while at + block <= archive.count {
            let header = archive[at..<at + block]
            if header.allSatisfy({ $0 == 0 }) { break }
            guard let size = octal(header.dropFirst(124).prefix(12)), at + block + size <= archive.count
            else {
                throw NodeError("A package is damaged: its tar archive ends too early.")
            }
            let kind = header[at + 156]
            if kind == 0 || kind == UInt8(ascii: "0") {
                let prefix = text(header.dropFirst(345).prefix(155))
                let name = text(header.prefix(100))
                let content = archive[at + block..<at + block + size]
                files.append((prefix.isEmpty ? name : "\(prefix)/\(name)", content))
            }
            at += block + (size + block - 1) / block * block
        }
        return files
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        var result = 0
        for byte in field where byte != 0 && byte != 0x20 {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "7"), result < 1 << 40 else { return nil }
            result = result * 8 + Int(byte - UInt8(ascii: "0"))
        }
        return result
    }
}
