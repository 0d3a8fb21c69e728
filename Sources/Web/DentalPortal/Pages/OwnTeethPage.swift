// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem

/// What dentistry has about the person, for herself. Template `dental/own`.
struct OwnTeethPage: PageModel, Encodable {
    static let template = "dental/own"

    let unreadable: TaskList?
    let empty: EmptyState?
    let recall: Inset?
    let plans: [PlanTable]
    let hasPlans: Bool
    let picture: TeethPicture?
    let table: DataTable?
    /// Said when no tooth has anything noted.
    let sound: String?
    let pockets: String?
    let visits: DataTable?
    let about: Details

    init(_ record: DentalRecord, age: Int, isFree: Bool, _ words: DentalWords) {
        let isWhole = record.unreadable.isEmpty
        unreadable =
            isWhole ? nil : TaskList([], unreadable: record.unreadable.map(words.ownUnreadable))
        empty =
            record.isEmpty
            ? EmptyState(
                title: words["citizen.empty"], text: words["citizen.empty.text"], icon: "smile") : nil
        recall = record.recalls.first.map {
            Inset(
                words[
                    "citizen.recall", ["day": words.day($0.value.day), "place": words.place($0.entry.place)]])
        }
        plans = record.plans.enumerated().map { PlanTable($1, place: $0, isFree: isFree, words) }
        hasPlans = !plans.isEmpty
        let hasTeeth = !record.teeth.isEmpty
        picture =
            hasTeeth
            ? TeethPicture(
                record, hasPrimary: age < 13 || TeethPicture.hasPrimary(record), isPlain: true, words) : nil
        table = TeethTable.plain(record, words)
        sound = hasTeeth && isWhole && table == nil ? words["citizen.sound"] : nil
        pockets = Self.pockets(record, words)
        visits = Self.visits(record, words)
        about = Details(
            summary: words["citizen.about"], paragraphs: (1...3).map { words["citizen.about.\($0)"] })
    }

    private static func pockets(_ record: DentalRecord, _ words: DentalWords) -> String? {
        guard !record.pockets.isEmpty else { return nil }
        let ill = record.pockets.values.filter(\.reading.isPathological)
        guard !ill.isEmpty else { return record.unreadable.isEmpty ? words["citizen.pockets.fine"] : nil }
        let deepest = ill.map(\.reading.deepest).max() ?? 0
        let teeth = ill.map(\.reading.tooth).sorted { $0.number < $1.number }.map(\.code)
        return words[
            "citizen.pockets.deep", ["teeth": teeth.joined(separator: ", "), "deepest": String(deepest)]]
    }

    private static func visits(_ record: DentalRecord, _ words: DentalWords) -> DataTable? {
        guard !record.visits.isEmpty else { return nil }
        return DataTable(
            id: "besok", caption: words["citizen.visits"],
            columns: ["day", "visit", "place"].map { TableColumn(words["column.\($0)"]) },
            rows: record.visits.map { visit in
                let view = visit.value
                return TableRow(
                    TableCell(
                        words.day(visit.entry),
                        tag: view.isPlanned ? Tag(words["citizen.booked"], kind: .info) : nil),
                    [
                        TableCell(view.reason.isEmpty ? view.kind : view.reason),
                        TableCell(words.place(visit.entry.place)),
                    ])
            })
    }
}
