// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Words of care that are explained where they occur: texts `citizen.term.<key>.word` and `.text`.
enum Glossary {
    /// Each key with the beginnings of words that ask for it, in small letters.
    private static let terms: [(key: String, beginnings: [String])] = [
        ("hba1c", ["hba1c"]), ("ekg", ["ekg"]), ("kol", ["kol", "kols"]), ("spirometri", ["spirometri", "fev1"]),
        ("hjartsvikt", ["hjärtsvikt"]), ("hypertoni", ["hypertoni", "hypertension"]),
        ("blodfortunnande", ["blodförtunnande", "apixaban", "warfarin"]), ("formaksflimmer", ["förmaksflimmer"]),
        ("remiss", ["remiss", "remitteras"]), ("karies", ["karies"]), ("bistand", ["bistånd", "biståndsbeslut"]),
        ("ldl", ["ldl"]), ("kreatinin", ["kreatinin"]), ("syremattnad", ["syremättnad", "saturation"]),
        ("kbt", ["kbt"]), ("phq9", ["phq"]), ("lakemedelsgenomgang", ["läkemedelsgenomgång"]),
        ("anhorigstod", ["anhörigstöd"]),
    ]
    /// Terms at most on a page.
    private static let most = 6

    /// The explanations of terms in these texts, in the order of the glossary.
    static func explanations(of pieces: [String], _ texts: LocalTexts) -> [Details] {
        let words = Set(
            pieces.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) })
        let found = terms.filter { term in
            term.beginnings.contains { beginning in
                words.contains { $0 == beginning || (beginning.count > 4 && $0.hasPrefix(beginning)) }
            }
        }
        return found.prefix(most).map {
            Details(summary: texts["citizen.term.\($0.key).word"], paragraphs: [texts["citizen.term.\($0.key).text"]])
        }
    }
}
