// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Words for people stand in `Texts/`, not in code.
///
/// Found by the letters that only Swedish words have; what is no text of a page is allowed by name.
struct TextsInCode: TidyRule {
    let name = "words for people stand in Texts, not in code"
    let reason = "Text in code is neither translated, nor in plain language, nor reviewed."

    /// Where Swedish words in code are data, terms of law or of a national format.
    private let allowed: [(path: String, why: String)] = [
        ("Sources/Platform/SyntheticSweden/", "names, places and notes of invented people"),
        ("Sources/Platform/Sweden/", "tables of names and the Swedish order of letters"),
        ("Sources/Platform/CareNotes/Codes/", "terms of classifications and search words of the record"),
        ("Sources/Platform/Audit/LogActivity.swift", "words of the national log format"),
        ("Sources/Platform/Access/Verdict/LawReference.swift", "names of acts"),
        ("Sources/Platform/Access/Policy.swift", "names of acts and regulations"),
    ]
    private let letters: Set<Character> = ["å", "ä", "ö", "Å", "Ä", "Ö"]
    /// Literals that name a place in law are no text of a page.
    private let lawWords = ["lagen", "balken", "§"]

    func findings(in tree: SourceTree) -> [Finding] {
        let files = tree.swift.filter { $0.layer == .web || $0.layer == .platform }
        return files.filter { file in !allowed.contains { file.path.hasPrefix($0.path) } }.flatMap { file in
            file.literals.compactMap { literal in
                guard literal.text.contains(where: letters.contains),
                    !lawWords.contains(where: literal.text.contains)
                else { return nil }
                return Finding(path: file.path, line: literal.line, text: "“\(literal.text.prefix(60))”")
            }
        }
    }
}
