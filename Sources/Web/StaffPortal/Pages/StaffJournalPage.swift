// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRStore

/// The events of a person, newest first. Template `staff/journal`.
struct StaffJournalPage: PageModel, Encodable {
    static let template = "staff/journal"

    let printHeader: PrintHeader
    let banner: PatientBanner
    let questions: AccessQuestions
    let filter: FilterForm
    let table: DataTable?
    let empty: EmptyState?
    let incomplete: String?
    let pagination: Pagination?
    let overview: Link

    init(
        _ head: PersonHead, _ page: JournalPage, filter: JournalFilter, seal: FormSeal,
        printHeader: PrintHeader,
        _ words: StaffWords
    ) {
        let person = head.person.person
        self.printHeader = printHeader
        banner = head.banner(words)
        questions = AccessQuestions(head.access, about: person, seal: seal, words)
        self.filter = filter.form(person, words)
        table = page.events.isEmpty ? nil : Self.table(page.events, person, words)
        empty = page.events.isEmpty ? Self.empty(filter, person, words) : nil
        incomplete = page.isIncomplete ? words["staff.journal.incomplete"] : nil
        let first = filter.place == nil ? nil : Link(words["staff.journal.newest"], href: filter.href(person))
        let next = page.next.map { Link(words["staff.journal.older"], href: filter.href(person, at: $0)) }
        pagination =
            first == nil && next == nil
            ? nil : Pagination(label: words["staff.journal.pages"], previous: first, next: next)
        overview = Link(words["staff.journal.overview"], href: StaffPaths.person(person))
    }

    private static func empty(_ filter: JournalFilter, _ person: PersonKey, _ words: StaffWords) -> EmptyState
    {
        guard filter.isNarrowed else {
            return EmptyState(
                title: words["staff.journal.empty"], text: words["staff.journal.empty.text"],
                icon: "file-text")
        }
        return EmptyState(
            title: words["staff.journal.empty.filter"], text: words["staff.journal.empty.filter.text"],
            link: Link(words["staff.filter.reset"], href: StaffPaths.journal(person)), icon: "list-filter")
    }

    private static func table(_ events: [JournalEvent], _ person: PersonKey, _ words: StaffWords) -> DataTable
    {
        DataTable(
            id: "journal-tabell", caption: words["staff.journal.caption"], isCaptionHidden: true,
            columns: ["when", "what", "domain", "content", "place", "author"].map {
                TableColumn(words["staff.journal.column.\($0)"])
            }, rows: events.map { row($0, person, words) })
    }

    private static func row(_ event: JournalEvent, _ person: PersonKey, _ words: StaffWords) -> TableRow {
        let entry = event.entry
        let mark: Tag? =
            event.isUnsigned
            ? Tag(words["staff.unsigned"], kind: .warn)
            : entry.isPlanned ? Tag(words["staff.planned"], kind: .info) : nil
        return TableRow(
            TableCell(words.when(entry)),
            [
                TableCell(words.title(entry), href: StaffPaths.event(entry.key, of: person), tag: mark),
                TableCell("", tag: words.domain(entry.domain)), TableCell(content(event, words)),
                TableCell(words.place(entry.place)), TableCell(words.author(entry.author)),
            ])
    }

    /// `Anteckning, Provsvar (3)`; the line's own words when it holds nothing.
    private static func content(_ event: JournalEvent, _ words: StaffWords) -> String {
        guard !event.contents.isEmpty else { return event.entry.summary ?? words.kind(event.entry.kind) }
        let counts = Dictionary(grouping: event.contents, by: \.kind).mapValues(\.count)
        return RecordKind.allCases.compactMap { kind in
            counts[kind].map { $0 == 1 ? words.kind(kind) : "\(words.kind(kind)) (\($0))" }
        }.joined(separator: ", ")
    }
}
