// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// Measures as a table: who answers, how far they are, and when they are followed up.
struct MeasureTable: Sendable {
    let plan: Plan
    let today: CalendarDay
    let words: StrategyWords

    func table(
        _ measures: [Measure], id: String, caption: String, href: (Measure) -> String
    ) -> DataTable {
        DataTable(
            id: id, caption: caption, isCaptionHidden: true,
            columns: ["title", "responsible", "status", "next-report"].map {
                TableColumn(words["field.\($0)"])
            }, rows: measures.map { row($0, href: href($0)) })
    }

    private func row(_ measure: Measure, href: String) -> TableRow {
        let codes = Set(PlanGap.all(of: measure, in: plan, on: today).map(\.code))
        let next = measure.followUp?.nextReport.map(words.day) ?? words["missing"]
        let nextTag: Tag? =
            codes.contains(.overdue)
            ? Tag(words["gap.overdue"], kind: .danger)
            : codes.contains(.noFollowUp) ? Tag(words["gap.no-follow-up"], kind: .warn) : nil
        return TableRow(
            TableCell("\(measure.number) \(measure.title)", href: href),
            [
                TableCell(
                    measure.responsible?.name ?? words["missing"],
                    tag: codes.contains(.noResponsible)
                        ? Tag(words["gap.no-responsible"], kind: .danger) : nil),
                TableCell("", tag: words.status(measure.status)), TableCell(next, tag: nextTag),
            ])
    }
}
