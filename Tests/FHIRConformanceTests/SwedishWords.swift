// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation

/// The Swedish of findings, read from the table that the program embeds.
enum SwedishWords {
    /// Swedish by the English sentence.
    static let table: [String: String] = {
        let root = (0..<3).reduce(URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()) { url, _ in
            url.deletingLastPathComponent()
        }
        let file = root.appending(path: "Sources/Web/CWebAssets/Texts/findings.sv.tsv")
        let text = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
        let rows = (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
        let pairs = rows.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }()

    static let phrasebook = Phrasebook(language: "sv") { table[$0] }

    /// The sentences of findings that would be said in English.
    static func missing(in issues: [FHIRCore.Issue]) -> Set<String> {
        Set(issues.flatMap(\.said.sentences).filter { table[$0] == nil })
    }
}
