// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

/// The style guide as a test. It reads the files of the checkout; nothing of ours is imported.
@Suite("Tidy: the style guide")
struct TidyTests {
    @Test("the project keeps the rule", arguments: TidyRules.all.map(\.name))
    func keepsRule(_ name: String) throws {
        let rule = try #require(TidyRules.all.first { $0.name == name })
        let findings = rule.findings(in: .project)
        guard !findings.isEmpty else { return }
        let list = findings.map(\.description).joined(separator: "\n")
        Issue.record("\(findings.count) times not: \(name). \(rule.reason)\n\(list)")
    }

    @Test("the project is found, and is more than a few files")
    func project() {
        #expect(SourceTree.project["Package.swift"] != nil)
        #expect(SourceTree.project.swift.count > 100)
    }

    @Test("rules have different names and give their reason")
    func names() {
        #expect(Set(TidyRules.all.map(\.name)).count == TidyRules.all.count)
        #expect(TidyRules.all.allSatisfy { $0.reason.count > 30 })
    }
}
