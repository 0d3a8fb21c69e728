// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import WorkInbox

/// Days, persons, values and states of the inbox in the reader's language.
struct InboxWords: Sendable {
    let texts: LocalTexts
    private let dates: Dates

    init(_ texts: LocalTexts) {
        self.texts = texts
        dates = Dates(texts)
    }

    subscript(_ key: String, _ parameters: [String: String] = [:]) -> String { texts[key, parameters] }

    /// `3 maj 2026`.
    func day(_ day: CalendarDay) -> String { dates.day(year: day.year, month: day.month, day: day.day) }

    /// `tisdag 3 maj`.
    func weekday(_ day: CalendarDay) -> String {
        "\(dates.weekday(day.weekday)) \(dates.dayAndMonth(month: day.month, day: day.day))"
    }

    /// `3 maj 2026 klockan 14.05`.
    func moment(_ moment: CareMoment?) -> String {
        guard let moment else { return self["inbox.date.unknown"] }
        guard let clock = moment.clock else { return day(moment.day) }
        return "\(day(moment.day)) \(dates.time(hour: clock.hour, minute: clock.minute))"
    }

    /// Name of a unit.
    func unit(_ id: HSAID?, in directory: Directory) -> String {
        id.flatMap { directory.units[$0]?.name } ?? self["inbox.unit.unknown"]
    }

    /// Name of somebody in a list; masked where it is protected.
    func listed(_ person: RegisteredPerson) -> String {
        person.isProtected ? self["inbox.protected"] : person.name
    }

    /// The line of what cannot be read: `result`, `message` or `task`.
    func unreadable(_ kind: String, _ entry: UnreadableEntry) -> UnreadableItem {
        UnreadableItem(
            self["inbox.unreadable.\(kind)"], id: "\(entry.resource.key)",
            about: [listed(entry.person), entry.resource.day.map { day($0) } ?? ""], texts)
    }

    /// The same for the person herself.
    func ownUnreadable(_ broken: UnreadableResource, in directory: Directory) -> UnreadableItem {
        .own(
            self[broken.key.type == "Communication" ? "inbox.unreadable.message" : "inbox.unreadable.task"],
            id: "\(broken.key)",
            about: [
                unit(HSAID(broken.unit), in: directory), broken.day.map { day($0) } ?? "",
            ], texts)
    }

    /// What a conversation is about.
    func subject(_ thread: MessageThread) -> String {
        thread.subject.isEmpty ? self["inbox.subject.unreadable"] : thread.subject
    }

    /// When something is to be done, in words.
    func due(_ due: CalendarDay?) -> String {
        due.map { self["inbox.due", ["day": weekday($0)]] } ?? self["inbox.due.none"]
    }

    /// That something is late, or is to be done today; nil otherwise.
    func urgency(_ due: CalendarDay?, on today: CalendarDay) -> Tag? {
        guard let due else { return nil }
        if due.daysSinceEpoch < today.daysSinceEpoch { return Tag(self["inbox.late"], kind: .danger) }
        return due == today ? Tag(self["inbox.today"], kind: .warn) : nil
    }

    /// What a task is called.
    func title(_ task: WorkTask) -> String {
        if task.isUnreadable { return self["inbox.unreadable", ["id": "\(task.key)"]] }
        return task.text.isEmpty ? self["inbox.kind.\(task.kind.rawValue)"] : task.text
    }

    /// Who has a task.
    func owner(_ task: WorkTask, me: HSAID?, in directory: Directory) -> Tag {
        guard let owner = task.owner else { return Tag(self["inbox.owner.none"], kind: .neutral) }
        if owner == me { return Tag(self["inbox.owner.me"], kind: .ok) }
        return Tag(self["inbox.owner.other", ["name": name(of: owner, in: directory)]], kind: .info)
    }

    /// Name of a colleague.
    func name(of staff: HSAID, in directory: Directory) -> String {
        directory.staff[staff]?.name ?? self["inbox.colleague"]
    }

    /// How soon a result wants to be looked at, in words and with a symbol.
    func level(_ level: ReviewLevel) -> Tag {
        switch level {
        case .critical: Tag(self["inbox.level.critical"], kind: .danger)
        case .outside: Tag(self["inbox.level.outside"], kind: .warn)
        case .unknown: Tag(self["inbox.level.unknown"], kind: .neutral)
        case .within: Tag(self["inbox.level.within"], kind: .ok)
        }
    }

    /// `5,2 mmol/L`.
    func value(_ view: ObservationView) -> String {
        switch view.value {
        case .quantity(let quantity): amount(quantity)
        case .text(let text): text
        case .parts(let parts): parts.map { "\($0.name) \(amount($0.quantity))" }.joined(separator: ", ")
        case .none(let why): why.isEmpty ? self["inbox.value.none"] : why
        }
    }

    /// `31–46`; a dash when there is none.
    func range(_ range: ValueRange?) -> String {
        let text = range.map { ReferenceRange(low: $0.low, high: $0.high).text(texts) } ?? ""
        return text.isEmpty ? "\u{2013}" : text
    }

    /// `47 år`.
    func age(_ person: RegisteredPerson, on today: CalendarDay) -> String {
        texts.plural("inbox.years", SwedishTime.age(born: person.birthDay, on: today))
    }

    private func amount(_ quantity: Quantity) -> String {
        [quantity.comparator, Numbers.text(written: quantity.written), quantity.unit]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
