// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// One indicator on the start page. Template `insight/card`.
struct IndicatorCard: Encodable, Sendable {
    let id: String
    let title: String
    let href: String
    let question: String
    /// Nil when too few to show.
    let value: IndicatorValue?
    let tooFew: String?
    let facts: SummaryList
    let action: LinkButton

    init(_ snapshot: Snapshot, href: String, _ words: InsightWords) {
        let indicator = snapshot.indicator
        let words = words.of(indicator)
        let texts = words.texts
        id = indicator.id
        title = texts["\(indicator.textKey).name"]
        self.href = href
        question = texts["\(indicator.textKey).question"]
        value = IndicatorValue(snapshot, words)
        tooFew = value == nil ? texts["insight.few.text"] : nil
        let coverage = words.coverage(snapshot.publication.coverage)
        let units = snapshot.publication.byUnit.parts
        let common = snapshot.publication.all?.share ?? 0
        let outside = units.count {
            FunnelPlacement($0.tally, common: common, words.measure).judgement.isOutside
        }
        facts = SummaryList(
            [
                SummaryRow(
                    term: texts["insight.term.period"], value: words.period(snapshot.publication.period)),
                SummaryRow(
                    term: texts["insight.term.units"],
                    value: texts.plural(
                        "insight.units.outside", outside, ["units": Numbers.text(units.count)])),
            ]
                + (indicator.isMeasured
                    ? [
                        SummaryRow(
                            term: texts["insight.term.coverage"], value: coverage.text, tag: coverage.tag)
                    ]
                    : []))
        action = LinkButton(
            texts["insight.card.open", ["name": texts["\(indicator.textKey).short"]]], href: href,
            kind: .secondary,
            icon: "chart-scatter")
    }
}
