// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Whole files.
enum FileBytes {
    /// The bytes of a file.
    static func of(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// Writes a file anew.
    static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// The JSON files of a folder, sorted by name.
    static func jsonFiles(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
            .map { folder + "/" + $0 }
    }

    /// The lines of a file, empty ones left out.
    static func lines(of path: String) throws -> [[UInt8]] {
        try of(path).split(separator: 0x0A).map(Array.init)
    }
}
