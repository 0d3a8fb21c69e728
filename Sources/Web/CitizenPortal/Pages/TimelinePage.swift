// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore

/// The person's journal, newest first. Template `citizen/journal`.
package struct TimelinePage: PageModel, Encodable {
    package static let template = "citizen/journal"

    let errors: ErrorSummary?
    let filter: FilterForm
    let incomplete: Notification?
    let timeline: Timeline?
    let empty: EmptyState?
    let pagination: Pagination?
    let missing: Details

    init(_ page: JournalPage, _ filter: JournalFilter, _ words: CareWords) {
        let texts = words.texts
        let wrong = filter.mistakes(texts)
        errors = wrong.isEmpty ? nil : ErrorSummary(errors: wrong.map { Link($0.text, href: "#\($0.id)") })
        self.filter = filter.form(texts)
        incomplete =
            page.isIncomplete
            ? Notification(
                kind: .warn, title: texts["citizen.journal.incomplete"],
                text: texts["citizen.journal.incomplete.text"])
            : nil
        let months = TimelineMonths(words: words, blocks: page.blocks).months(page.events)
        timeline = months.isEmpty ? nil : Timeline(months)
        empty = months.isEmpty ? Self.empty(page, filter, texts) : nil
        pagination = Self.pagination(page, filter, texts)
        missing = Details(
            summary: texts["citizen.journal.missing"],
            paragraphs: (1...4).map { texts["citizen.journal.missing.\($0)"] })
    }

    private static func empty(_ page: JournalPage, _ filter: JournalFilter, _ texts: LocalTexts) -> EmptyState
    {
        if page.hasAnything, filter.isNarrowed || filter.place != nil {
            return EmptyState(
                title: texts["citizen.journal.empty.filter"],
                text: texts["citizen.journal.empty.filter.text"],
                link: Link(texts["citizen.journal.reset"], href: Section.journal.path), icon: "list-filter")
        }
        return EmptyState(
            title: texts["citizen.journal.empty"], text: texts["citizen.journal.empty.text"],
            icon: "file-text")
    }

    private static func pagination(
        _ page: JournalPage, _ filter: JournalFilter, _ texts: LocalTexts
    ) -> Pagination? {
        guard page.next != nil || filter.place != nil else { return nil }
        return Pagination(
            label: texts["citizen.journal.pages"],
            previous: filter.place == nil
                ? nil : Link(texts["citizen.journal.newest"], href: filter.path(at: nil)),
            next: page.next.map { Link(texts["citizen.journal.older"], href: filter.path(at: $0)) })
    }
}
