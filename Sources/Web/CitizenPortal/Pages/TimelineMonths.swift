// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore

/// Makes the months of a timeline from events.
struct TimelineMonths {
    /// Characters of a summary at most.
    private static let summaryMost = 180
    /// Kinds that are counted in tags.
    private static let counted: [RecordKind] = [
        .result, .measurement, .medicine, .diagnosis, .vaccination, .decision, .finding,
    ]

    let words: CareWords
    /// The person's blocks that stand.
    let blocks: [Block]

    /// Events month by month, in their order.
    func months(_ events: [JournalEvent]) -> [TimelineMonth] {
        var months: [TimelineMonth] = []
        var rest = events[...]
        while let first = rest.first {
            let month = Self.month(first)
            let same = rest.prefix { Self.month($0) == month }
            rest = rest.dropFirst(same.count)
            let heading = first.entry.day.map { words.dates.monthHeading(year: $0.year, month: $0.month) }
            months.append(
                TimelineMonth(
                    heading: heading ?? words.texts["citizen.journal.dayless"],
                    id: "manad-\(months.count + 1)",
                    items: same.map(item)))
        }
        return months
    }

    private static func month(_ event: JournalEvent) -> String {
        event.entry.day.map { String($0.text.prefix(7)) } ?? ""
    }

    private func item(_ event: JournalEvent) -> TimelineItem {
        let entry = event.entry
        return TimelineItem(
            href: entry.path, title: words.title(entry),
            date: entry.day.map { words.day($0) } ?? words.texts["citizen.journal.dayless"],
            isoDate: entry.day?.text ?? "", time: words.time(entry.moment), domain: words.tag(entry.domain),
            place: entry.line, summary: summary(event), tags: tags(event),
            blocked: words.blocked(entry, by: blocks))
    }

    /// The first words of the note, else what the entry itself has to say.
    private func summary(_ event: JournalEvent) -> String? {
        let note = event.contents.first { $0.kind == .note && $0.summary != nil }?.summary
        guard let text = note ?? event.entry.summary else { return nil }
        guard text.count > Self.summaryMost else { return text }
        let cut = text.prefix(Self.summaryMost)
        return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + " …"
    }

    private func tags(_ event: JournalEvent) -> [Tag] {
        var tags: [Tag] = []
        if event.entry.isPlanned { tags.append(Tag(words.texts["citizen.journal.planned"], kind: .info)) }
        if event.isUnsigned { tags.append(Tag(words.texts["citizen.journal.unsigned"], kind: .warn)) }
        if event.entry.kind != .contact { tags.append(Tag(words.kind(event.entry.kind))) }
        for kind in Self.counted {
            let count = event.contents.count { $0.kind == kind }
            if count > 0 { tags.append(Tag(words.texts.plural("citizen.count.\(kind.rawValue)", count))) }
        }
        return tags
    }
}
