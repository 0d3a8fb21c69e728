// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Whole files.
enum FileBytes {
    /// The bytes of a file.
    static func of(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The lines of a file, empty ones left out.
    static func lines(of path: String) throws -> [String] {
        String(decoding: try of(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
