// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every rule of law is in `docs/law`, on a line with its place in law, and in a test by its type or its row.
struct LawSources: TidyRule {
    let name = "every rule of law is in docs/law and in a test"
    let reason = "A lawyer starts at the paragraph and must find the rule and its proof."

    func findings(in tree: SourceTree) -> [Finding] {
        let pages = tree.files(under: "docs/law/").flatMap(\.lines)
        let tests = tree.files(under: "Tests/").filter { $0.fileExtension == "swift" }
        let types = tests.flatMap { $0.tokens.map(\.text) }
        let rows = tests.flatMap { $0.literals.flatMap { $0.text.split { !$0.isLetter && !$0.isNumber } } }
        let tested = Set(types).union(rows.map(String.init))
        return LawRule.rules(in: tree).flatMap { rule -> [Finding] in
            let lines = pages.filter { $0.contains("`\(rule.type)`") }
            var texts: [String] = []
            if lines.isEmpty { texts.append("docs/law does not name `\(rule.type)`") }
            if let place = rule.place, !lines.isEmpty, !lines.contains(where: { $0.contains(place) }) {
                texts.append("docs/law does not give \(place) beside `\(rule.type)`")
            }
            if !tested.contains(rule.type), !tested.contains(rule.row ?? "") {
                texts.append("no test names \(rule.type) or \(rule.row ?? "its row")")
            }
            return texts.map { Finding(path: rule.path, line: rule.line, text: $0) }
        }
    }
}
