// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem

/// Medicines and warnings that the reader may see, each with its provider. Partial `dental/medicines`.
struct MedicineBlock: Encodable, Sendable {
    let table: DataTable?
    /// Said when nothing is seen: that is not the same as that there is nothing.
    let empty: String?
    /// That there is something that thins the blood.
    let warning: Notification?
    /// That something may be missing, since it cannot be read.
    let lost: Notification?

    init(_ known: KnownMedicines, _ words: DentalWords) {
        var rows = known.medicines.map { medicine in
            let isThinner = BloodThinnerRule.finds(medicine.value.atc)
            return TableRow(
                TableCell(
                    medicine.value.name,
                    tag: isThinner ? Tag(words["medicine.thinner"], kind: .warn) : nil),
                [TableCell(medicine.value.dosage), TableCell(words.place(medicine.entry.place))])
        }
        rows += known.alerts.map { alert in
            TableRow(
                TableCell(
                    alert.value.name,
                    tag: Tag(words["medicine.alert"], kind: alert.value.isSevere ? .danger : .warn)),
                [
                    TableCell(alert.value.reactions.joined(separator: ", ")),
                    TableCell(words.place(alert.entry.place)),
                ])
        }
        table =
            rows.isEmpty
            ? nil
            : DataTable(
                id: "lakemedel", caption: words["medicine.table"],
                columns: ["medicine", "dosage", "place"].map { TableColumn(words["column.\($0)"]) },
                rows: rows)
        empty = rows.isEmpty && known.unreadable.isEmpty ? words["medicine.empty"] : nil
        lost =
            known.unreadable.isEmpty
            ? nil
            : Notification(
                kind: .warn, title: words["medicine.unreadable"],
                text: words[
                    "medicine.unreadable.text",
                    ["items": known.unreadable.map(words.unreadable).joined(separator: "; ")]])
        warning =
            known.bloodThinners.isEmpty
            ? nil
            : Notification(
                kind: .warn, title: words["support.title"], text: words["support.lead"])
    }
}
