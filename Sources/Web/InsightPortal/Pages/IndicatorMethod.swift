// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// How an indicator is counted, and what one should know of it. Template `insight/method`.
struct IndicatorMethod: Encodable, Sendable {
    let definition: SummaryList
    let exclusions: [String]
    let notes: [Details]

    /// - Parameter isOpen: Whether it is told to everyone.
    init(_ snapshot: Snapshot, isOpen: Bool = false, _ words: InsightWords) {
        let indicator = snapshot.indicator
        let words = words.of(indicator)
        let texts = words.texts
        func own(_ name: String) -> String { texts["\(indicator.textKey).\(name)"] }
        let coverage = words.coverage(snapshot.publication.coverage)
        let first = [
            SummaryRow(term: texts["insight.term.denominator"], value: own("denominator")),
            SummaryRow(term: texts["insight.term.numerator"], value: own("numerator")),
            SummaryRow(term: texts["insight.term.period"], value: words.period(snapshot.publication.period)),
            SummaryRow(term: texts["insight.term.unit"], value: own("unit")),
            SummaryRow(
                term: texts["insight.term.direction"],
                value: texts["insight.direction.\(indicator.direction.rawValue)"]),
            SummaryRow(
                term: texts["insight.term.dimension"],
                value: texts["insight.dimension.\(indicator.dimension.rawValue)"]),
        ]
        let measured = [
            SummaryRow(term: texts["insight.term.coverage"], value: coverage.text, tag: coverage.tag)
        ]
        let origin = [
            SummaryRow(term: texts["insight.term.source"], value: own("source")),
            SummaryRow(term: texts["insight.term.version"], value: Numbers.text(indicator.definitionVersion)),
            SummaryRow(term: texts["insight.term.compiled"], value: words.moment(snapshot.compiled)),
        ]
        definition = SummaryList(first + (indicator.isMeasured ? measured : []) + origin)
        exclusions = indicator.exclusions.map { texts["insight.exclusion.\($0)"] }
        let education = Details(
            summary: texts["insight.education.heading"],
            paragraphs: (1...4).map { texts["insight.education.text.\($0)"] })
        notes =
            [
                Details(
                    summary: texts["insight.small.heading"],
                    paragraphs: [
                        texts["insight.small.text", Self.limits(snapshot.publication.policy)],
                        texts["insight.small.second"],
                    ]),
                Details(
                    summary: texts["insight.chance.heading"],
                    paragraphs: (1...3).map { words.text("insight.chance.\($0)") } + [
                        texts["insight.chance.4"]
                    ]),
                Details(
                    summary: texts["insight.privacy.heading"],
                    paragraphs: (1...4).map { number in
                        // Open numbers may be of any age.
                        texts[isOpen && number == 3 ? "insight.open.age" : "insight.privacy.\(number)"]
                    }),
            ] + (indicator.isByEducation ? [education] : [])
    }

    /// The limits of a policy, for texts.
    static func limits(_ policy: SuppressionPolicy) -> [String: String] {
        ["count": Numbers.text(policy.countMin), "total": Numbers.text(policy.totalMin)]
    }
}
