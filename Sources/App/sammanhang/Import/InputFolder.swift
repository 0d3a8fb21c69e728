// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Which files an import takes, and in which order: what others refer to comes first.
enum InputFolder {
    private static let endings = [".json", ".ndjson", ".json.gz", ".ndjson.gz"]
    /// Types that others refer to; a file's name tells its type (`Patient.ndjson`).
    private static let firstTypes = [
        "Organization", "Location", "Practitioner", "PractitionerRole", "Patient", "RelatedPerson",
        "Encounter",
        "EpisodeOfCare",
    ]

    /// The files under the paths given.
    ///
    /// - Throws: When a path is not there.
    static func files(under paths: [String]) throws(NodeError) -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw NodeError("There is no file or folder \(path).")
            }
            if !isFolder.boolValue {
                files.append(path)
                continue
            }
            let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            files += names.filter { name in endings.contains { name.hasSuffix($0) } }.map { "\(path)/\($0)" }
        }
        return files.sorted { (order($0), $0) < (order($1), $1) }
    }

    static func isLines(_ path: String) -> Bool { path.contains(".ndjson") }

    private static func order(_ path: String) -> Int {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return firstTypes.firstIndex { name.hasPrefix($0 + ".") } ?? firstTypes.count
    }
}
