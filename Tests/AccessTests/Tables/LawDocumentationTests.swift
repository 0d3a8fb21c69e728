// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Foundation
import Testing

@Suite("The law as documented")
struct LawDocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test("every row stands in docs/law with its source and first day")
    func documented() throws {
        let built = try text("docs/law/README.md").split(separator: "\n")
        let unbuilt = try text("docs/law/not-built.md").split(separator: "\n")
        let staff = staffTable.rows.map { ($0.id, $0.source, $0.validFrom, $0.isBuilt) }
        let people = individualTable.rows.map { ($0.id, $0.source, $0.validFrom, $0.isBuilt) }
        for (id, source, validFrom, isBuilt) in staff + people {
            let line = (isBuilt ? built : unbuilt).first {
                $0.hasPrefix("| \(id) | \(source) | \(validFrom)")
            }
            #expect(line != nil, "\(id) \(source) \(validFrom)")
        }
    }

    @Test(
        "every reason has a text in each language, and every text a reason",
        arguments: ["sv", "sv-simple", "en"])
    func reasons(language: String) throws {
        let lines = try text("Sources/Web/CWebAssets/Texts/rules.\(language).tsv").split(separator: "\n")
        let pairs = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
        #expect(pairs.allSatisfy { $0.count == 2 && !$0[1].isEmpty })
        let keys = Set(pairs.compactMap { $0.first.map(String.init) })
        #expect(keys.count == pairs.count)
        let ids = staffTable.rows.map(\.id) + individualTable.rows.map(\.id) + ["S1", "S2", "S3", "S4", "S5"]
        #expect(keys.isSuperset(of: ids.map { "rules.\($0)" }))
        let details = [
            "rules.D0.signin", "rules.D6.chosen", "rules.D7.silent", "rules.D11.blocked",
            "rules.D11.research", "rules.D11.record", "rules.D34.outside", "rules.D34.record",
            "rules.D14.silent", "rules.F.inside", "rules.F.relevance", "rules.F.measures",
            "rules.F.individual",
            "rules.C1.signin", "rules.C1.concealed", "rules.C1.notshared", "rules.C3.signin",
            "rules.C3.concealed", "rules.C3.notshared", "rules.C4.extended", "rules.C6.signin",
            "rules.C6.age",
            "rules.C7.signin", "rules.C7.age", "rules.notbuilt",
        ]
        #expect(keys == Set(ids.map { "rules.\($0)" } + details))
    }
}
