// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import Identity
import SocialCare
import Sweden

/// Days, steps, times left and names in words.
struct SocialWords: Sendable {
    let texts: LocalTexts
    private let dates: Dates

    init(_ texts: LocalTexts) {
        self.texts = texts
        dates = Dates(texts)
    }

    subscript(_ key: String, _ parameters: [String: String] = [:]) -> String { texts[key, parameters] }

    /// `3 maj 2026`; a dash when there is none.
    func day(_ day: CalendarDay?) -> String {
        guard let day else { return "\u{2013}" }
        return dates.day(year: day.year, month: day.month, day: day.day)
    }

    /// `3 maj 2026 klockan 14.05`.
    func moment(_ moment: Instant) -> String {
        let clock = Self.clock(moment)
        return "\(day(SwedishTime.day(of: moment))) \(dates.time(hour: clock.hour, minute: clock.minute))"
    }

    /// `14.05`.
    func time(_ moment: Instant) -> String {
        let clock = Self.clock(moment)
        return dates.clock(hour: clock.hour, minute: clock.minute)
    }

    func step(_ step: CaseStep) -> String { self["social.step.\(step.rawValue)"] }

    func area(_ area: LifeArea) -> String { self["social.area.\(area.rawValue)"] }

    func level(_ level: FunctionalState?) -> String {
        level.map { self["social.level.\($0.rawValue)"] } ?? "\u{2013}"
    }

    /// What is there but cannot be shown, as type, id and day each; nil when everything can.
    func unreadable(_ care: SocialRecord) -> Notification? {
        guard !care.unreadable.isEmpty else { return nil }
        let lines = care.unreadable.map { "\($0.key), \(day($0.day))" }
        return Notification(
            kind: .warn, title: self["social.unreadable"],
            text: self["social.unreadable.text", ["items": lines.joined(separator: "; ")]])
    }

    /// The line of what cannot be read on a list: `case` or `visit`.
    func unreadable(_ kind: String, _ entry: UnreadableEntry) -> UnreadableItem {
        UnreadableItem(
            self["social.unreadable.\(kind)"], id: "\(entry.resource.key)",
            about: [
                entry.person.name, entry.person.identity.display,
                entry.resource.day.map { day($0) } ?? "",
            ], texts)
    }

    /// Name and title of somebody of staff; nothing when unknown or protected.
    func staff(_ id: HSAID?, in directory: Directory) -> String {
        guard let member = id.flatMap({ directory.staff[$0] }), !member.isProtected else { return "\u{2013}" }
        return [member.name, member.title].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `9 dagar kvar`, `1 dag för sent`: how a time stands, serious when it has passed.
    func tag(_ timer: CaseTimer, at now: Instant) -> Tag {
        switch timer.standing(at: now) {
        case .hoursLeft(let hours):
            Tag(texts.plural("social.timer.hours.left", hours), kind: hours < 6 ? .warn : .info)
        case .daysLeft(let days):
            Tag(texts.plural("social.timer.days.left", days), kind: days < 3 ? .warn : .info)
        case .hoursLate(let hours): Tag(texts.plural("social.timer.hours.late", hours), kind: .danger)
        case .daysLate(let days): Tag(texts.plural("social.timer.days.late", days), kind: .danger)
        }
    }

    /// What must be done and until when.
    func task(_ timer: CaseTimer) -> String {
        let until = timer.moment.map(moment) ?? day(timer.day)
        return self["social.timer.\(timer.task.rawValue)", ["until": until]]
    }

    private static func clock(_ moment: Instant) -> (hour: Int, minute: Int) {
        let local = moment.milliseconds / 1_000 + Int64(SwedishTime.zone.offsetAtInstant(moment))
        let seconds = ((local % 86_400) + 86_400) % 86_400
        return (Int(seconds / 3_600), Int(seconds % 3_600 / 60))
    }
}
