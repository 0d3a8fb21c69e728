// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// All that the numbers of an indicator tell, alike for staff and for everyone. Template `insight/numbers`.
struct IndicatorNumbers: Encodable, Sendable {
    let why: String
    /// Nil when too few to show; then `empty` is there.
    let value: IndicatorValue?
    let empty: EmptyState?
    let trend: TrendSection?
    let units: UnitSection?
    let sexes: SexSection?
    let strata: [StratumSection]

    /// - Parameters:
    ///   - start: Where all indicators are.
    ///   - words: Those of the indicator.
    init(_ snapshot: Snapshot, units: [UnitResult], start: String, _ words: InsightWords) {
        let texts = words.texts
        why = texts["\(snapshot.indicator.textKey).why"]
        value = IndicatorValue(snapshot, words)
        guard value != nil else {
            empty = EmptyState(
                title: texts["insight.few.heading"], text: texts["insight.few.text"],
                link: Link(texts["insight.few.link"], href: start), icon: "users")
            (trend, self.units, sexes, strata) = (nil, nil, nil, [])
            return
        }
        empty = nil
        trend = TrendSection(snapshot, words)
        self.units = UnitSection(snapshot, units: units, words)
        sexes = SexSection(snapshot, words)
        strata = StratumSection.all(snapshot, words)
    }
}
