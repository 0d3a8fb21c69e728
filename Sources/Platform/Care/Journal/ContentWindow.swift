// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The days whose contents belong to one page of events, and how they join the events.
///
/// A page of events ends on some day, `last`; the next begins on the same day or earlier. What was written
/// without a contact is shown on the page where its day ends, so that nothing is shown twice or left out.
struct ContentWindow {
    /// Fetched with the contents: a contact of the same days that is on the page before or after keeps its
    /// contents.
    static let contactType: ResourceType = "Encounter"

    /// The days to fetch; nil when no day can have anything.
    let days: ClosedRange<CalendarDay>?
    private let loneDays: ClosedRange<CalendarDay>?
    private let showsDayless: Bool

    init(
        _ question: JournalQuestion, place: JournalPlace?, first: CalendarDay?, last: CalendarDay?,
        isLastPage: Bool
    ) {
        let asked = (question.from ?? Limits.firstDay)...(question.to ?? Limits.lastDay)
        let low = isLastPage ? asked.lowerBound : (last ?? asked.lowerBound)
        let loneHigh = place?.before.map { $0.adding(days: -1) } ?? asked.upperBound
        loneDays = low <= loneHigh ? low...loneHigh : nil
        let high = max(loneHigh, first ?? loneHigh)
        days = low <= high ? low...high : nil
        showsDayless = isLastPage && question.days == nil
    }

    /// The events with their contents, and what has no contact among them; newest first.
    func join(_ entries: [RecordEntry], with contents: [RecordEntry], isContactsOnly: Bool) -> [JournalEvent]
    {
        var inside: [ResourceKey: [RecordEntry]] = [:]
        var lone: [RecordEntry] = []
        let contacts = Set(
            contents.filter { $0.key.type == Self.contactType }.map(\.key) + entries.map(\.key))
        for entry in contents where entry.key.type != Self.contactType {
            if let contact = entry.contact, contacts.contains(contact) {
                inside[contact, default: []].append(entry)
            } else if isHere(entry) {
                lone.append(entry)
            }
        }
        let events = entries.filter { !isContactsOnly || $0.kind == .contact }
            .map { JournalEvent(entry: $0, contents: inside[$0.key] ?? []) }
        if isContactsOnly || lone.isEmpty { return events }
        let all = events + lone.map { JournalEvent(entry: $0) }
        return all.enumerated()
            .sorted { Self.isBefore($0.element.entry, $0.offset, $1.element.entry, $1.offset) }.map(\.element)
    }

    private func isHere(_ entry: RecordEntry) -> Bool {
        guard let day = entry.day else { return showsDayless }
        return loneDays?.contains(day) == true
    }

    /// Newest day first, those without a day last, else as they came.
    private static func isBefore(
        _ left: RecordEntry, _ leftPlace: Int, _ right: RecordEntry, _ rightPlace: Int
    ) -> Bool {
        switch (left.day, right.day) {
        case (let leftDay?, let rightDay?) where leftDay != rightDay: leftDay > rightDay
        case (.some, nil): true
        case (nil, .some): false
        default: leftPlace < rightPlace
        }
    }
}
