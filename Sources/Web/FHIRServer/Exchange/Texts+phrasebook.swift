// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore

extension Texts {
    /// What programs say, such as findings, in a language. `findings.<language>.tsv` has the English sentence
    /// as key; `on-demand/invariants.sv.tsv`, the rules of R4, the element and key of the rule.
    package func phrasebook(_ language: Language) -> Phrasebook {
        guard language != .english else { return .english }
        let texts = self[language]
        let rules = onDemand("invariants", .swedish)
        return Phrasebook(language: language.htmlCode) { texts.has($0) ? texts[$0] : rules[$0] }
    }
}
