// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore

extension Texts {
    /// What programs say, such as findings, in a language. `findings.<language>.tsv` has the English sentence
    /// as key.
    package func phrasebook(_ language: Language) -> Phrasebook {
        guard language != .english else { return .english }
        let texts = self[language]
        return Phrasebook(language: language.htmlCode) { texts.has($0) ? texts[$0] : nil }
    }
}
