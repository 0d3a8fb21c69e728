// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation

/// The Swedish of findings, read from the tables that the program embeds.
enum SwedishWords {
    /// Swedish by the English sentence, and by element and key for the rules of R4.
    static let table: [String: String] = {
        let root = (0..<3).reduce(URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()) { url, _ in
            url.deletingLastPathComponent()
        }
        let files = ["findings.sv.tsv", "on-demand/invariants.sv.tsv"].map {
            root.appending(path: "Sources/Web/CWebAssets/Texts/\($0)").path
        }
        let text = files.compactMap { FileManager.default.contents(atPath: $0) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        let rows = text.joined().split(separator: "\n").filter { !$0.hasPrefix("#") }
        let pairs = rows.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }()

    static let phrasebook = Phrasebook(language: "sv") { table[$0] }

    /// The sentences of findings that would be said in English.
    static func missing(in issues: [FHIRCore.Issue]) -> Set<String> {
        Set(issues.flatMap(\.said.sentences).filter { table[$0] == nil })
    }
}
