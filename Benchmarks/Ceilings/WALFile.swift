// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A write-ahead log as it lies on disk. Source: sqlite.org/fileformat2.html, part 4.
enum WALFile {
    private static let headerBytes = 32
    private static let frameHeaderBytes = 24

    /// Commits in the log since it last began anew; 0 when there is no log.
    static func commits(in path: String) throws -> Int {
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        let bytes = try FileBytes.of(path)
        guard bytes.count >= headerBytes else { return 0 }
        let frame = frameHeaderBytes + number(bytes, 8)
        let salts = bytes[16..<24]
        var commits = 0
        var start = headerBytes
        while start + frame <= bytes.count, bytes[(start + 8)..<(start + 16)].elementsEqual(salts) {
            // The size of the database after a commit; 0 in all other frames.
            if number(bytes, start + 4) != 0 { commits += 1 }
            start += frame
        }
        return commits
    }

    private static func number(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
}
