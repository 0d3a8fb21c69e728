// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation

/// Reads profiles, value sets and code systems from files, folders and npm-style packages (.tgz).
enum DefinitionReader {
    /// The most that one package may be unpacked.
    private static let packageBytesMax = 1 << 30

    /// Every resource under the paths. What is no resource is passed over.
    ///
    /// - Throws: when a path is not there, a file is neither JSON nor XML, or a package is damaged.
    static func resources(under paths: [String]) throws(NodeError) -> [JSONValue] {
        var found: [JSONValue] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw NodeError("There is no file or folder \(path).")
            }
            if isFolder.boolValue {
                let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
                for name in names.sorted() { found += try resources(in: "\(path)/\(name)") }
            } else {
                found += try resources(in: path)
            }
        }
        return found
    }

    private static func resources(in path: String) throws(NodeError) -> [JSONValue] {
        if path.hasSuffix(".tgz") || path.hasSuffix(".tar.gz") {
            var input = try InputFile(path)
            let archive = try input.all(limit: packageBytesMax)
            var found: [JSONValue] = []
            for file in try TarReader.files(in: archive) where isResource(file.name) {
                found += resource(ResourceText(Array(file.content)))
            }
            return found
        }
        guard isResource(path) else { return [] }
        var input = try InputFile(path)
        let text = ResourceText(try input.all(limit: ResourceText.bytesMax))
        guard text.root != nil else {
            let reason = text.issues.first?.diagnostics ?? "it is empty"
            throw NodeError("The definitions in \(path) cannot be read: \(reason)")
        }
        return resource(text)
    }

    /// package.json and index files of packages are no resources.
    private static func isResource(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if name == "package.json" || name.hasPrefix(".") { return false }
        return name.hasSuffix(".json") || name.hasSuffix(".xml") || name.hasSuffix(".json.gz")
    }

    private static func resource(_ text: ResourceText) -> [JSONValue] {
        guard let root = text.root, root["resourceType"]?.string != nil else { return [] }
        return [root]
    }
}
