// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// HL7's definitions as gzipped JSON in a folder.
struct DefinitionsFolder {
    let url: URL

    /// The resources of a bundle.
    func resources<Resource: Decodable>(_ type: Resource.Type, in name: String) throws -> [Resource] {
        let data = try unzipped(url.appending(path: name))
        return try JSONDecoder().decode(Bundle<Resource>.self, from: data).entry.map(\.resource)
    }

    /// The resources of a bundle as JSON objects.
    func objects(in name: String) throws -> [[String: Any]] {
        let data = try unzipped(url.appending(path: name))
        let bundle = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let entries = bundle?["entry"] as? [[String: Any]] ?? []
        return entries.compactMap { $0["resource"] as? [String: Any] }
    }

    /// The official expansions, one a line; the file lies beside the folder.
    func expansions() throws -> [ValueSetExpansion] {
        let file = url.deletingLastPathComponent().appending(path: "valueset-expansions.ndjson.gz")
        return try unzipped(file).split(separator: 10).map {
            try JSONDecoder().decode(ValueSetExpansion.self, from: $0)
        }
    }

    private func unzipped(_ file: URL) throws -> Data {
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        let output = Pipe()
        gzip.standardOutput = output
        try gzip.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        guard gzip.terminationStatus == 0 else { throw CompilerError("gzip cannot read \(file.path)") }
        return data
    }
}

/// Why the tables could not be made.
struct CompilerError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
