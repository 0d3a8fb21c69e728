// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore

/// One event of the journal with all that was written at it. Template `citizen/event`.
package struct EventPage: PageModel, Encodable {
    package static let template = "citizen/event"

    /// A note with its parts.
    struct Note: Sendable, Encodable {
        let heading: String
        let unsigned: Tag?
        let sections: [Part]
    }

    /// One part of a note; without heading when it has none of its own.
    struct Part: Sendable, Encodable {
        let heading: String?
        let paragraphs: [String]
    }

    /// Contents of one kind.
    struct Group: Sendable, Encodable {
        let heading: String
        let list: SummaryList
    }

    /// Explained words.
    struct Terms: Sendable, Encodable {
        let items: [Details]
    }

    let eyebrow: String
    let heading: String
    let tags: [Tag]
    let notices: [Notification]
    let facts: SummaryList
    let notes: [Note]
    let groups: [Group]
    let terms: Terms?
    /// Way to the contact at which it was written.
    let contact: Link?
    /// Way to the value over time.
    let trend: Link?

    init(_ event: EventDetail, _ words: CareWords) {
        let entry = event.item.entry
        let texts = words.texts
        eyebrow = words.kind(entry.kind)
        heading = words.title(entry)
        let planned = entry.isPlanned ? [Tag(texts["citizen.journal.planned"], kind: .info)] : []
        tags = [words.tag(entry.domain)] + planned
        notices = Self.notices(event, words)
        facts = SummaryList(EventFacts(words).rows(of: event.item))
        let items = entry.kind == .note ? [event.item] : entry.kind == .contact ? event.related : []
        notes = items.compactMap { Self.note($0, isAlone: entry.kind == .note, words) }
        groups = entry.kind == .contact ? Self.groups(event.related, words) : []
        let written = notes.flatMap { $0.sections.flatMap(\.paragraphs) }
        let found = Glossary.explanations(
            of: [heading] + written + groups.flatMap { $0.list.rows.map(\.term) }, texts)
        terms = found.isEmpty ? nil : Terms(items: found)
        contact = event.contact.map {
            Link(texts["citizen.event.contact", ["title": words.title($0.entry)]], href: $0.entry.path)
        }
        trend = Self.trend(event.item, texts)
    }

    private static func notices(_ event: EventDetail, _ words: CareWords) -> [Notification] {
        let texts = words.texts
        var notices: [Notification] = []
        if let blocked = words.blocked(event.item.entry, by: event.blocks) {
            notices.append(
                Notification(
                    kind: .info, title: blocked,
                    link: Link(texts["citizen.event.block"], href: Section.blocks.path)))
        }
        if event.item.entry.isUnsigned {
            notices.append(
                Notification(
                    kind: .warn, title: texts["citizen.journal.unsigned"],
                    text: texts["citizen.event.unsigned"]))
        }
        if event.item.entry.version > 1 {
            notices.append(
                Notification(
                    kind: .info, title: texts["citizen.event.changed"],
                    text: texts["citizen.event.changed.text"]))
        }
        return notices
    }

    private static func note(_ item: RecordItem, isAlone: Bool, _ words: CareWords) -> Note? {
        guard item.entry.kind == .note, let view = NoteView(item.json) else { return nil }
        let title = view.title.isEmpty ? words.kind(.note) : view.title
        return Note(
            heading: isAlone ? words.kind(.note) : title,
            unsigned: view.isUnsigned ? Tag(words.texts["citizen.journal.unsigned"], kind: .warn) : nil,
            sections: view.sections.map { section in
                let isOwn = !section.title.isEmpty && section.title != title
                return Part(heading: isOwn ? section.title : nil, paragraphs: section.paragraphs)
            })
    }

    private static func groups(_ items: [RecordItem], _ words: CareWords) -> [Group] {
        RecordKind.allCases.filter { $0 != .note && $0 != .contact }.compactMap { kind in
            let rows = items.filter { $0.entry.kind == kind }.map { row($0, words) }
            guard !rows.isEmpty else { return nil }
            return Group(heading: words.texts["citizen.group.\(kind.rawValue)"], list: SummaryList(rows))
        }
    }

    private static func row(_ item: RecordItem, _ words: CareWords) -> SummaryRow {
        let view = ObservationView(item.json)
        let title = words.title(item.entry)
        let code = item.entry.kind == .result ? view?.mainCode : nil
        return SummaryRow(
            term: title, value: view.map { words.value($0.value) } ?? item.entry.summary ?? "",
            tag: view.flatMap { ResultWords(words).tag($0) },
            action: RowAction(
                text: words.texts["citizen.event.more"], object: title,
                href: code.map(ResultsPage.path) ?? item.entry.path))
    }

    private static func trend(_ item: RecordItem, _ texts: LocalTexts) -> Link? {
        guard item.entry.kind == .result, let code = ObservationView(item.json)?.mainCode else { return nil }
        return Link(texts["citizen.event.trend"], href: ResultsPage.path(code))
    }
}
