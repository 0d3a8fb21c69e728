// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem

/// A treatment plan with prices. Partial `dental/plan-table`.
struct PlanTable: Encodable, Sendable {
    let table: DataTable
    let estimate: String
    /// What the prices are, and what they are not.
    let about: String

    init(_ plan: Noted<TreatmentPlan>, place: Int, isFree: Bool, _ words: DentalWords) {
        let rows = plan.value.measures.map { measure in
            let isDone = Tag(
                words[measure.isDone ? "plan.done" : "plan.todo"], kind: measure.isDone ? .ok : .neutral)
            return TableRow(
                TableCell(measure.name, tag: isDone),
                [
                    TableCell(measure.tooth.map(words.tooth) ?? words["form.tooth.whole"]),
                    TableCell(measure.price.map(words.money) ?? "\u{2013}", isNumber: true),
                    TableCell(measure.remarks.joined(separator: " ")),
                ])
        }
        table = DataTable(
            id: "plan-\(place)",
            caption: words[
                "plan.table", ["place": words.place(plan.entry.place), "day": words.day(plan.entry)]],
            columns: [
                TableColumn(words["column.measure"]), TableColumn(words["column.tooth"]),
                TableColumn(words["column.price"], isNumber: true), TableColumn(words["column.remark"]),
            ], rows: rows)
        estimate =
            words[
                "plan.estimate",
                ["all": words.money(plan.value.estimate), "left": words.money(plan.value.remaining)]]
        about = words[isFree ? "plan.free" : "plan.prices"]
    }
}
