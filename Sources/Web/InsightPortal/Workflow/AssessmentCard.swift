// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import Sweden

/// One assessment. Template `insight/assessment`.
struct AssessmentCard: Encodable, Sendable {
    let id: String
    let title: String
    let classification: Tag
    let facts: SummaryList
    /// The measure's page in the plan.
    let plan: Link?

    init(
        _ assessment: Assessment, id: String, units: [UnitResult], today: CalendarDay, _ words: InsightWords
    ) {
        let texts = words.texts
        self.id = id
        let unit = assessment.unit.map { id in
            units.first { $0.id == id.text }?.name ?? texts["insight.unit.unknown"]
        }
        title = unit ?? texts["insight.assess.everyone"]
        let kind: TagKind =
            switch assessment.classification {
            case .motivated: .ok
            case .unmotivated: .warn
            case .unclear: .info
            }
        classification = Tag(texts["insight.class.\(assessment.classification.rawValue)"], kind: kind)
        let checked = texts[assessment.isDataChecked ? "insight.assess.yes" : "insight.assess.no"]
        var rows = [
            SummaryRow(term: texts["insight.assess.seen"], value: assessment.seen),
            SummaryRow(term: texts["insight.term.period"], value: words.period(assessment.period)),
            SummaryRow(term: texts["insight.assess.check"], value: checked),
            SummaryRow(term: texts["insight.assess.explanation"], value: assessment.explanation),
        ]
        if let measure = assessment.measure {
            let isLate = measure.followUp <= today
            rows += [
                SummaryRow(term: texts["insight.assess.measure"], value: measure.title),
                SummaryRow(term: texts["insight.assess.owner"], value: measure.owner),
            ]
            if !measure.suitability.isEmpty {
                rows.append(
                    SummaryRow(term: texts["insight.assess.suitability"], value: measure.suitability))
            }
            rows += [
                SummaryRow(
                    term: texts["insight.assess.goal"],
                    value: texts["strategy.goal.\(measure.goal.rawValue)"]),
                SummaryRow(
                    term: words.text("insight.assess.target"), value: words.target(measure.target)),
                SummaryRow(
                    term: texts["insight.assess.day"], value: words.day(measure.followUp),
                    tag: isLate ? Tag(texts["insight.assess.late"], kind: .warn) : nil),
            ]
        }
        rows.append(
            SummaryRow(
                term: texts["insight.assess.by"],
                value: "\(assessment.author), \(words.moment(assessment.written))"))
        facts = SummaryList(rows)
        plan = assessment.measure?.planPath.map { Link(texts["insight.assess.plan"], href: $0) }
    }
}
