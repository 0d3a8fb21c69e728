// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRStore

/// One event read in full. Template `staff/event`.
struct EventPage: PageModel, Encodable {
    static let template = "staff/event"

    let printHeader: PrintHeader
    let banner: PatientBanner
    let heading: String
    let tags: [Tag]
    let facts: SummaryList
    let unsigned: Notification?
    let notes: [NoteBlock]
    /// A single measurement: value, number line.
    let result: ResultValue?
    let trend: ChartFigure?
    /// Measurements written at the contact.
    let values: DataTable?
    /// Diagnoses, medicines, measures and the rest, in groups.
    let groups: [EventGroup]
    let empty: String?
    /// To stopping a medicine that the reader's unit has ordered.
    let stop: LinkButton?
    let journal: Link
    let overview: Link

    init(
        _ head: PersonHead, _ detail: EventDetail, series: ResultSeries?, mayStop: Bool = false,
        printHeader: PrintHeader, _ words: StaffWords
    ) {
        let entry = detail.item.entry
        let person = head.person.person
        self.printHeader = printHeader
        banner = head.banner(words)
        heading = words.title(entry)
        tags = [words.domain(entry.domain), Tag(words.kind(entry.kind))]
        let parts = EventParts(detail, person: person, words)
        facts = SummaryList(parts.facts)
        unsigned =
            parts.isUnsigned
            ? Notification(
                kind: .warn, title: words["staff.unsigned.title"], text: words["staff.unsigned.text"]) : nil
        notes = parts.notes
        values = parts.values
        groups = parts.groups
        let figures = series.flatMap { ResultFigures($0, shown: entry.key, words) }
        result = figures?.result
        trend = figures?.trend
        empty = parts.isEmpty && figures == nil ? words["staff.event.empty"] : nil
        stop =
            mayStop
            ? LinkButton(
                words["staff.medicine.stop"], href: StaffPaths.stop(entry.key, of: person), kind: .secondary)
            : nil
        journal = Link(words["staff.event.journal"], href: StaffPaths.journal(person))
        overview = Link(words["staff.journal.overview"], href: StaffPaths.person(person))
    }
}
