// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem

/// The teeth as tables: for dentists by surface with pockets, for persons in plain words.
enum TeethTable {
    /// Nil when nothing is noted at any tooth.
    static func staff(_ record: DentalRecord, _ words: DentalWords) -> DataTable? {
        let rows = record.marked.flatMap { state in
            state.notes.map { note in
                TableRow(
                    TableCell(state.tooth.code),
                    [
                        TableCell(words.finding(note)), TableCell(words.day(note.entry)),
                        TableCell(words.place(note.entry.place)),
                    ])
            }
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            id: "tandstatus", caption: words["teeth.table"],
            columns: ["tooth", "finding", "day", "place"].map { TableColumn(words["column.\($0)"]) },
            rows: rows)
    }

    /// The same in plain words.
    static func plain(_ record: DentalRecord, _ words: DentalWords) -> DataTable? {
        let rows = record.marked.map { state in
            TableRow(
                TableCell("\(words.plainTooth(state.tooth)) (\(state.tooth.code))"),
                [
                    TableCell(state.notes.map(words.plainFinding).joined(separator: "; ")),
                    TableCell(state.notes.last.map { words.day($0.entry) } ?? ""),
                ])
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            id: "tander-tabell", caption: words["citizen.table"],
            columns: ["tooth", "finding.plain", "day"].map { TableColumn(words["column.\($0)"]) }, rows: rows)
    }

    /// The newest pockets of each tooth, the outer and the inner side.
    static func pockets(_ record: DentalRecord, _ words: DentalWords) -> DataTable? {
        let seen = (Tooth.permanent + Tooth.primary).compactMap { record.pockets[$0] }
        guard !seen.isEmpty else { return nil }
        let rows = seen.map { pockets in
            let reading = pockets.reading
            let tag =
                reading.isDeep
                ? Tag(words["pockets.deep"], kind: .warn)
                : reading.isPathological ? Tag(words["pockets.pathological"], kind: .info) : nil
            return TableRow(
                TableCell(reading.tooth.code),
                [
                    TableCell(words.depths(reading, [.mesiobuccal, .buccal, .distobuccal])),
                    TableCell(words.depths(reading, [.mesioinner, .inner, .distoinner])),
                    TableCell(String(reading.deepest), tag: tag), TableCell(words.day(pockets.entry)),
                ])
        }
        return DataTable(
            id: "fickor-tabell", caption: words["pockets.table"],
            columns: ["tooth", "outer", "inner", "deepest", "day"].map { TableColumn(words["column.\($0)"]) },
            rows: rows)
    }
}
