// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The files of the project that people write, read once and shared by all rules.
struct SourceTree: Sendable {
    /// In order of path.
    let files: [SourceFile]

    /// What is in the checkout that this test was built from.
    static let project = SourceTree(readingFrom: projectRoot)

    /// Files made up by a test.
    init(_ files: [SourceFile]) {
        self.files = files.sorted { $0.path < $1.path }
    }

    /// Every file below a folder, but for what git and the builds keep there.
    init(readingFrom root: URL) {
        var files: [SourceFile] = []
        SourceTree.collect(root, path: "", into: &files)
        self.init(files)
    }

    /// The file with this path.
    subscript(path: String) -> SourceFile? {
        files.first { $0.path == path }
    }

    /// Files below a folder, given with its last slash.
    func files(under folder: String) -> [SourceFile] {
        files.filter { $0.path.hasPrefix(folder) }
    }

    /// The Swift files.
    var swift: [SourceFile] {
        files.filter { $0.fileExtension == "swift" }
    }

    /// The checkout: three folders above this file, links followed, unless `SAMMANHANG_ROOT` names another.
    private static var projectRoot: URL {
        if let root = ProcessInfo.processInfo.environment["SAMMANHANG_ROOT"] {
            return URL(fileURLWithPath: root)
        }
        let this = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        return (0..<4).reduce(this) { folder, _ in folder.deletingLastPathComponent() }
    }

    private static let skipped: Set<String> = [".git", ".sammanhang", ".venv", "__pycache__", "node_modules"]

    private static func collect(_ folder: URL, path: String, into files: inout [SourceFile]) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where !skipped.contains(name) && !name.hasPrefix(".build") {
            let url = folder.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                collect(url, path: path + name + "/", into: &files)
            } else if let data = try? Data(contentsOf: url) {
                files.append(SourceFile(path: path + name, bytes: [UInt8](data)))
            }
        }
    }
}
