// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// All together, in large figures. Template `insight/value`.
struct IndicatorValue: Encodable, Sendable {
    let number: String
    let interval: String
    let sentence: String
    let direction: Tag

    /// Nil when too few to show.
    init?(_ snapshot: Snapshot, _ words: InsightWords) {
        guard let all = snapshot.publication.all, let interval = words.interval(all) else { return nil }
        let texts = words.texts
        number = all.share.map(words.value) ?? words.share(all)
        self.interval = texts["insight.interval", ["span": interval]]
        sentence =
            texts[
                "\(snapshot.indicator.textKey).sentence",
                ["reached": words.count(all.reached), "total": words.count(all.total)]]
        direction = Tag(texts["insight.direction.\(snapshot.indicator.direction.rawValue)"], kind: .info)
    }
}
