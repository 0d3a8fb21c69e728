// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

/// A small project made up to break, or to keep, one rule.
struct Sample: Sendable, CustomTestStringConvertible {
    let what: String
    let rule: any TidyRule
    let files: [String: String]
    /// As `path:line`; empty for a project that keeps the rule.
    let expected: [String]

    init(_ what: String, _ rule: any TidyRule, _ files: [String: String], _ expected: [String]) {
        self.what = what
        self.rule = rule
        self.files = files
        self.expected = expected
    }

    var testDescription: String { what }

    /// What the rule finds, as `path:line`.
    var found: [String] {
        let tree = SourceTree(files.map { SourceFile(path: $0.key, text: $0.value) })
        return rule.findings(in: tree).map { "\($0.path):\($0.line)" }
    }
}
