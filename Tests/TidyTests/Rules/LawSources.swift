// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every rule of law is in `docs/law`, on a line with its place in law, and in a test.
///
/// A test knows the rule by its type, by its row in a table (`D4`), or is named on the rule's line in
/// `docs/law`.
struct LawSources: TidyRule {
    let name = "every rule of law is in docs/law and in a test"
    let reason = "A lawyer starts at the paragraph and must find the rule and its proof."

    func findings(in tree: SourceTree) -> [Finding] {
        let pages = tree.files(under: "docs/law/").flatMap(\.lines)
        let tests = tree.files(under: "Tests/").filter { $0.fileExtension == "swift" }
        let words = Set(tests.flatMap { $0.tokens.map(\.text) })
        let rows = tests.flatMap { $0.literals.flatMap { $0.text.split { !$0.isLetter && !$0.isNumber } } }
        let known = words.union(rows.map(String.init))
        return LawRule.rules(in: tree).flatMap { rule in
            faults(of: rule, lines: pages.filter { $0.contains("`\(rule.type)`") }, known: known)
                .map { Finding(path: rule.path, line: rule.line, text: $0) }
        }
    }

    private func faults(of rule: LawRule, lines: [Substring], known: Set<String>) -> [String] {
        var faults: [String] = []
        if lines.isEmpty {
            faults.append("docs/law does not name `\(rule.type)`")
        } else if let place = rule.place, !lines.contains(where: { $0.contains(place) }) {
            faults.append("docs/law does not give \(place) beside `\(rule.type)`")
        }
        let quoted = lines.flatMap { $0.split(separator: "`") }.map(String.init)
        let suites = quoted.filter { $0.hasSuffix("Tests") }
        let names = [rule.type, rule.row ?? ""] + suites
        if !names.contains(where: known.contains) { faults.append("no test knows \(rule.type)") }
        return faults
    }
}
