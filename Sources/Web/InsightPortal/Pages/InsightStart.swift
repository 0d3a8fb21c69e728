// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// `/insikt`: the chosen indicators as cards.
struct InsightStart: PageModel, Encodable {
    static let template = "insight/start"

    let cards: [IndicatorCard]
    /// How small numbers are treated.
    let smallNumbers: Inset

    init(cards: [IndicatorCard], policy: SuppressionPolicy, _ words: InsightWords) {
        self.cards = cards
        smallNumbers = Inset(words.texts["insight.small.text", IndicatorMethod.limits(policy)])
    }
}
