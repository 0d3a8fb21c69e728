// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore
import Identity

/// What an event holds, sorted for its page.
struct EventParts {
    private(set) var facts: [SummaryRow] = []
    private(set) var notes: [NoteBlock] = []
    private(set) var values: DataTable?
    private(set) var groups: [EventGroup] = []
    private(set) var isUnsigned = false

    private let person: PersonKey
    private let words: StaffWords

    /// Whether there is nothing but the facts.
    var isEmpty: Bool { notes.isEmpty && values == nil && groups.isEmpty && facts.count <= Self.factsAlways }

    /// When, unit, author, version: what every event tells.
    private static let factsAlways = 3

    init(_ detail: EventDetail, person: PersonKey, _ words: StaffWords) {
        self.person = person
        self.words = words
        let item = detail.item
        facts = commonFacts(item.entry) + ownFacts(item)
        if let contact = detail.contact { facts.append(contactFact(contact.entry)) }
        isUnsigned = item.entry.isUnsigned
        let isContact = item.entry.kind == .contact
        let shown = isContact ? [item] + detail.related : [item]
        notes = shown.compactMap { part in
            NoteView(part.json).map {
                NoteBlock(part.entry, $0, page: Self.page(of: part, person), words)
            }
        }
        isUnsigned = isUnsigned || shown.contains { NoteView($0.json)?.isUnsigned == true }
        let others = detail.related
        values = valueTable(isContact ? others : [])
        groups = kindGroups(isContact ? others : [])
        if !isContact, !others.isEmpty { groups.append(sameContact(others)) }
    }

    /// The page of a note that was written by our templates.
    private static func page(of item: RecordItem, _ person: PersonKey) -> String? {
        let system = item.json.at("category", "coding", "system")
        guard system?.isString("https://sammanhang.se/fhir/CodeSystem/note-template") == true else {
            return nil
        }
        return "\(StaffPaths.person(person))/anteckning/\(item.entry.key.id)"
    }

    private func commonFacts(_ entry: RecordEntry) -> [SummaryRow] {
        [
            SummaryRow(
                term: words["staff.fact.when"],
                value: entry.moment.map(words.moment) ?? entry.day.map(words.day)
                    ?? words["staff.date.unknown"],
                tag: entry.isPlanned ? Tag(words["staff.planned"], kind: .info) : nil),
            SummaryRow(term: words["staff.fact.place"], value: words.place(entry.place)),
            SummaryRow(term: words["staff.fact.author"], value: words.author(entry.author)),
        ]
    }

    private func contactFact(_ entry: RecordEntry) -> SummaryRow {
        SummaryRow(
            term: words["staff.fact.contact"], value: words.title(entry),
            action: RowAction(
                text: words["staff.fact.contact.open"], object: words.title(entry),
                href: StaffPaths.event(entry.key, of: person)))
    }

    /// What the resource itself tells beyond when, where and who; empty ones left out.
    private func ownFacts(_ item: RecordItem) -> [SummaryRow] {
        let json = item.json
        var pairs: [(String, String?)] = []
        if let view = EncounterView(json) {
            pairs = [("kind", view.kind), ("ends", view.ends.map(words.moment))]
        } else if let view = MedicationView(json) {
            pairs = [
                ("dosage", view.dosage), ("atc", view.atc),
                ("reason", view.purposes.joined(separator: " ")),
                ("note", view.notes.joined(separator: " ")), ("stopped", view.stopReason),
                ("until", view.until.map(words.moment)),
                ("repeats", view.repeats.map(String.init)),
            ]
        } else if let view = DiagnosisView(json) {
            pairs = [
                ("code", view.code), ("site", view.site), ("since", view.since.map(words.moment)),
                ("until", view.until.map(words.moment)),
            ]
        } else if let view = ProcedureView(json) {
            pairs = [("code", view.code), ("site", view.site), ("note", view.notes.first)]
        } else if let view = AlertView(json) {
            pairs = [
                ("reaction", view.reactions.joined(separator: ", ")),
                ("severity", view.isSevere ? words["staff.alert.severe"] : nil),
            ]
        } else if let view = RequestView(json) {
            pairs = [
                ("category", view.category), ("reason", view.reasons.joined(separator: " ")),
                ("note", view.notes.joined(separator: " ")), ("since", view.from.map(words.moment)),
                ("until", view.until.map(words.moment)),
            ]
        } else if let view = PlanView(json) {
            pairs = [("goal", view.goal)] + view.activities.map { ("activity", $0) }
        } else if let view = VaccinationView(json) {
            pairs = [("dose", view.dose.map(String.init)), ("origin", view.origin)]
        } else if let view = ObservationView(json) {
            pairs = [
                ("value", words.value(view)), ("reference", view.reference.map { words.range($0) }),
                ("goal", view.goal.map { words.range($0) }), ("site", view.site), ("note", view.notes.first),
            ]
        } else if NoteView(json) == nil {
            pairs = [("note", item.entry.summary)]
        }
        return pairs.compactMap { key, value in
            guard let value, !value.isEmpty else { return nil }
            return SummaryRow(term: words["staff.fact.\(key)"], value: value)
        }
    }

    private func valueTable(_ items: [RecordItem]) -> DataTable? {
        let rows = items.compactMap { item -> TableRow? in
            guard let view = ObservationView(item.json) else { return nil }
            return TableRow(
                TableCell(words.title(item.entry), href: StaffPaths.event(item.entry.key, of: person)),
                [
                    TableCell(words.value(view), isNumber: true), TableCell(words.range(view.reference)),
                    TableCell(words.range(view.goal)), TableCell("", tag: words.judgement(view)),
                ])
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            id: "varden-tabell", caption: words["staff.values.caption"],
            columns: [
                TableColumn(words["staff.grid.test"]),
                TableColumn(words["staff.values.value"], isNumber: true),
                TableColumn(words["staff.grid.reference"]), TableColumn(words["staff.values.goal"]),
                TableColumn(words["staff.grid.judgement"]),
            ], rows: rows)
    }

    private func kindGroups(_ items: [RecordItem]) -> [EventGroup] {
        let rest = items.filter { NoteView($0.json) == nil && ObservationView($0.json) == nil }
        return RecordKind.allCases.compactMap { kind in
            let lines = rest.filter { $0.entry.kind == kind }.map { line($0.entry) }
            return lines.isEmpty
                ? nil : EventGroup(id: "grupp-\(kind.rawValue)", title: words.kind(kind), lines: lines)
        }
    }

    private func sameContact(_ items: [RecordItem]) -> EventGroup {
        EventGroup(
            id: "samma-kontakt", title: words["staff.event.same-contact"],
            lines: items.prefix(Limits.cardLinesMax * 2).map { line($0.entry) })
    }

    private func line(_ entry: RecordEntry) -> OverviewCard.Line {
        OverviewCard.Line(
            title: words.title(entry), href: StaffPaths.event(entry.key, of: person), detail: entry.summary,
            tag: entry.isUnsigned ? Tag(words["staff.unsigned"], kind: .warn) : nil,
            source: "\(words.kind(entry.kind)) · \(words.when(entry))")
    }
}
