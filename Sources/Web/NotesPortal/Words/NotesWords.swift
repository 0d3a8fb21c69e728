// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import CareNotes
import DesignSystem
import FHIRCore
import Identity
import Sweden

/// Words, days and names in the reader's language.
struct NotesWords: Sendable {
    let texts: LocalTexts
    private let dates: Dates

    init(_ texts: LocalTexts) {
        self.texts = texts
        dates = Dates(texts)
    }

    subscript(_ key: String, _ parameters: [String: String] = [:]) -> String { texts[key, parameters] }

    /// `3 maj 2026`.
    func day(_ day: CalendarDay) -> String { dates.day(year: day.year, month: day.month, day: day.day) }

    /// `3 maj 2026 klockan 14.05`.
    func moment(_ moment: CareMoment) -> String {
        let day = day(moment.day)
        guard let clock = moment.clock else { return day }
        return "\(day) \(dates.time(hour: clock.hour, minute: clock.minute))"
    }

    /// A moment of a resource; empty when it is none.
    func moment(_ text: String) -> String { CareMoment(text).map(moment) ?? "" }

    /// `14.05`.
    func clock(_ instant: Instant) -> String {
        guard let clock = CareMoment(instant).clock else { return "" }
        return dates.clock(hour: clock.hour, minute: clock.minute)
    }

    /// Name and title of somebody who writes.
    func staff(_ id: HSAID, in directory: Directory) -> String {
        guard let member = directory.staff[id] else { return self["notes.unknown"] }
        return member.title.isEmpty ? member.name : "\(member.name), \(member.title)"
    }

    /// `J06.9 Akut övre luftvägsinfektion`.
    func code(_ entry: CodeEntry) -> String { "\(entry.code) \(entry.term)" }
}
