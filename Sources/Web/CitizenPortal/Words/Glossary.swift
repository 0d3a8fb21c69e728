// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Words of care that are explained where they occur.
///
/// Texts `citizen.term.<key>.word` and `.text`, and `.find`: the beginnings of words in records that ask for
/// it.
enum Glossary {
    private static let keys = [
        "hba1c", "ekg", "kol", "spirometri", "hjartsvikt", "hypertoni", "blodfortunnande", "formaksflimmer",
        "remiss", "karies", "bistand", "ldl", "kreatinin", "syremattnad", "kbt", "phq9",
        "lakemedelsgenomgang",
        "anhorigstod",
    ]
    /// Terms at most on a page.
    private static let most = 6
    /// Shorter words must be whole words in the text.
    private static let beginningLeast = 5

    /// The explanations of terms in these texts, in the order of the glossary.
    static func explanations(of pieces: [String], _ texts: LocalTexts) -> [Details] {
        let words = Set(
            pieces.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) })
        let found = keys.filter { key in
            texts["citizen.term.\(key).find"].split(separator: " ").contains { beginning in
                words.contains {
                    $0 == beginning || (beginning.count >= beginningLeast && $0.hasPrefix(beginning))
                }
            }
        }
        return found.prefix(most).map {
            Details(
                summary: texts["citizen.term.\($0).word"], paragraphs: [texts["citizen.term.\($0).text"]])
        }
    }
}
