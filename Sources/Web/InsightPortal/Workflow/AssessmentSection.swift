// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import Sweden

/// What has been made of the signals, and the way to say more. Template `insight/assessments`.
struct AssessmentSection: Encodable, Sendable {
    /// Nothing is written yet.
    let none: String?
    let cards: [AssessmentCard]
    /// One for each unit that stands out, then one for the rest.
    let links: [LinkButton]

    init(
        _ snapshot: Snapshot, units: [UnitResult], assessments: [Assessment], today: CalendarDay,
        _ words: InsightWords
    ) {
        let texts = words.texts
        let path = InsightRoutes.path(of: snapshot.indicator) + "/bedom"
        let common = snapshot.publication.all?.share ?? 0
        none = assessments.isEmpty ? texts["insight.assess.none"] : nil
        cards = assessments.enumerated().map { number, assessment in
            AssessmentCard(assessment, id: "bedomning-\(number + 1)", units: units, today: today, words)
        }
        let outside = units.filter { $0.placement(common: common, words.measure).judgement.isOutside }
        links =
            outside.map { unit in
                LinkButton(
                    texts["insight.assess.open", ["unit": unit.name]], href: "\(path)?enhet=\(unit.id)",
                    kind: .secondary)
            }
            + [LinkButton(texts["insight.assess.other"], href: path, kind: .secondary)]
    }
}
