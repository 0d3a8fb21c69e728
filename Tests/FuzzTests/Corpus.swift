// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import FuzzTargets

/// The texts that fuzzing begins with, one a file below `Tests/FuzzCorpus`.
enum Corpus {
    private static let folder: URL = {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "FuzzCorpus")
    }()

    /// The texts of a target by the names of their files, in order.
    static func texts(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = folder.appendingPathComponent(target.rawValue)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }
}
