// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// All texts for users, in every language. Compiled once; share the value.
package struct Texts: Sendable {
    private static let lateFolder = "Texts/on-demand"

    private let tables: [Language: TextTable]
    private let assets: Assets

    /// Reads every `Texts/<part>.<language>.tsv` of the embedded files but those in `Texts/on-demand`.
    package init(assets: Assets) {
        self.assets = assets
        var tables: [Language: TextTable] = [:]
        for name in assets.names(in: "Texts") where !name.hasPrefix(Self.lateFolder) {
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

    /// The texts of `Texts/on-demand/<part>.<language>.tsv`; keep them, for they are read once for each call.
    package func onDemand(_ part: String, _ language: Language) -> TextsOnDemand {
        let assets = assets
        let name = "\(Self.lateFolder)/\(part).\(language.rawValue).tsv"
        return TextsOnDemand {
            var table = TextTable()
            table.add(file: name, content: assets.text(name) ?? "")
            return table
        }
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
