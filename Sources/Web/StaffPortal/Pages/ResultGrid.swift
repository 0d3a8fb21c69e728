// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRStore

/// The latest results, one row a test, earlier values beside the latest. Partial `staff/result-grid`.
struct ResultGrid: Encodable, Sendable {
    let table: DataTable?
    let empty: String?
    let more: Link?

    init(_ series: [ResultSeries], of person: PersonKey, _ words: StaffWords) {
        let shown = series.prefix(Limits.gridTestsMax)
        table =
            shown.isEmpty
            ? nil
            : DataTable(
                id: "svar-tabell", caption: words["staff.grid.caption"], isCaptionHidden: true,
                columns: [
                    TableColumn(words["staff.grid.test"]),
                    TableColumn(words["staff.grid.latest"], isNumber: true),
                    TableColumn(words["staff.grid.judgement"]), TableColumn(words["staff.grid.reference"]),
                    TableColumn(words["staff.grid.taken"]), TableColumn(words["staff.grid.earlier"]),
                    TableColumn(words["staff.grid.source"]),
                ], rows: shown.map { Self.row($0, person, words) })
        empty = shown.isEmpty ? words["staff.grid.empty"] : nil
        more =
            shown.isEmpty
            ? nil : Link(words["staff.grid.more"], href: StaffPaths.journal(person, kind: .result))
    }

    private static func row(_ series: ResultSeries, _ person: PersonKey, _ words: StaffWords) -> TableRow {
        let latest = series.latest
        let earlier = series.comparable.dropFirst().prefix(Limits.gridValuesMax - 1).map {
            words.number($0.quantity)
        }
        return TableRow(
            TableCell(series.name, href: StaffPaths.event(latest.entry.key, of: person)),
            [
                TableCell(words.value(latest.view), isNumber: true),
                TableCell(
                    "",
                    tag: latest.view.isPreliminary
                        ? Tag(words["staff.preliminary"], kind: .warn) : words.judgement(latest.view)),
                TableCell(words.range(latest.view.reference)), TableCell(words.when(latest.entry)),
                TableCell(earlier.isEmpty ? "\u{2013}" : earlier.joined(separator: " · ")),
                TableCell(words.place(latest.entry.place)),
            ])
    }
}
