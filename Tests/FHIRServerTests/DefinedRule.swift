// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation

/// A rule in the tables of R4 that the program embeds.
struct DefinedRule {
    /// Element or profile, and key: "Patient.contact pat-1", "vitalsigns vs-1".
    let name: String
    /// The rule as HL7 words it.
    let words: String

    /// Those of types and elements, and those of profiles and extensions.
    static func all() throws -> [DefinedRule] {
        let folder = (0..<3).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { url, _ in
            url.deletingLastPathComponent()
        }.appending(path: "Sources/Engine/CFHIRDefinitions/r4")
        let tables = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var rules: [DefinedRule] = []
        for table in tables where table == "invariants.tsv" || table.hasPrefix("canonicals-") {
            let text = String(decoding: try Data(contentsOf: folder.appending(path: table)), as: UTF8.self)
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                let row = line.split(separator: "\t").map(String.init)
                if table == "invariants.tsv" {
                    rules.append(DefinedRule(name: "\(row[0]) \(row[1])", words: row[4]))
                } else if row[1].contains("\"constraint\"") {
                    rules += try inProfile(row[0].split(separator: "/").last ?? "", row[1])
                }
            }
        }
        return rules
    }

    private static func inProfile(_ name: Substring, _ text: String) throws -> [DefinedRule] {
        let elements = try JSONDocument(parsing: text).root.at("differential", "element")?.elements.map(
            \.self)
        return (elements ?? []).flatMap { $0["constraint"]?.elements.map(\.self) ?? [] }.map {
            DefinedRule(
                name: "\(name) \($0["key"]?.string ?? "")", words: $0["human"]?.string ?? "")
        }
    }
}
