// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// All texts for users, in every language. Compiled once; share the value.
package struct Texts: Sendable {
    private let tables: [Language: TextTable]

    /// Reads every `Texts/<part>.<language>.tsv` of the embedded files.
    package init(assets: Assets) {
        var tables: [Language: TextTable] = [:]
        for name in assets.names(in: "Texts") {
            for language in Language.allCases where name.hasSuffix(".\(language.rawValue).tsv") {
                tables[language, default: TextTable()].add(file: name, content: assets.text(name) ?? "")
            }
        }
        self.tables = tables
    }

    /// The texts of one language.
    package subscript(_ language: Language) -> LocalTexts {
        LocalTexts(
            language: language, own: tables[language]?.texts ?? [:], swedish: tables[.swedish]?.texts ?? [:])
    }

    /// Keys of one language, sorted.
    package func keys(_ language: Language) -> [String] {
        (tables[language]?.texts ?? [:]).keys.sorted()
    }

    /// Faults in the text files; empty in a good build.
    package var faults: [String] {
        Language.allCases.flatMap { tables[$0]?.faults ?? [] }
    }
}
