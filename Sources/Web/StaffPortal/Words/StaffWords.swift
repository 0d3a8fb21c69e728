// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Days, places, amounts and persons in the reader's language.
package struct StaffWords: Sendable {
    /// The texts of the language.
    package let texts: LocalTexts
    private let dates: Dates

    init(_ texts: LocalTexts) {
        self.texts = texts
        dates = Dates(texts)
    }

    /// A text by its key.
    package subscript(_ key: String, _ parameters: [String: String] = [:]) -> String {
        texts[key, parameters]
    }

    /// `3 maj 2026`.
    package func day(_ day: CalendarDay) -> String {
        dates.day(year: day.year, month: day.month, day: day.day)
    }

    /// `3 maj 2026 klockan 14.05`, without the time when only the day is known.
    package func moment(_ moment: CareMoment) -> String {
        guard let clock = moment.clock else { return day(moment.day) }
        return "\(day(moment.day)) \(dates.time(hour: clock.hour, minute: clock.minute))"
    }

    /// `3 maj 2026 14.05`, for tables.
    package func short(_ moment: CareMoment) -> String {
        guard let clock = moment.clock else { return day(moment.day) }
        return "\(day(moment.day)) \(dates.clock(hour: clock.hour, minute: clock.minute))"
    }

    /// When an entry was, as exactly as it tells; says so when it does not.
    func when(_ entry: RecordEntry) -> String {
        entry.moment.map(short) ?? entry.day.map(day) ?? self["staff.date.unknown"]
    }

    /// `Vårdcentralen Linden, Region Exempel`; each name once.
    package func place(_ place: CarePlace) -> String {
        var names = [place.unitName, place.providerName].filter { !$0.isEmpty }
        if names.count == 2, names[0] == names[1] { names.removeLast() }
        return names.isEmpty ? self["staff.place.unknown"] : names.joined(separator: ", ")
    }

    /// Name and title of the author, or that it is not told.
    func author(_ author: CareAuthor?) -> String {
        guard let author, !author.line.isEmpty else { return self["staff.author.unknown"] }
        return author.line
    }

    /// The tag of a domain.
    func domain(_ domain: CareDomain) -> Tag {
        switch domain {
        case .health: .domain(.care, texts)
        case .social: .domain(.social, texts)
        case .dental: .domain(.dental, texts)
        }
    }

    func kind(_ kind: RecordKind) -> String { self["staff.kind.\(kind.rawValue)"] }

    /// The title of an entry, its kind when it has none.
    func title(_ entry: RecordEntry) -> String {
        if entry.isUnreadable {
            return self["staff.unreadable", ["what": kind(entry.kind), "id": "\(entry.key)"]]
        }
        return entry.title.isEmpty ? kind(entry.kind) : entry.title
    }

    /// `< 5,2`.
    func number(_ quantity: Quantity) -> String {
        let number = Numbers.text(written: quantity.written)
        return quantity.comparator.isEmpty ? number : "\(quantity.comparator) \(number)"
    }

    /// `5,2 mmol/L`.
    func amount(_ quantity: Quantity) -> String {
        [number(quantity), quantity.unit].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The value of an observation on one line.
    func value(_ view: ObservationView) -> String {
        switch view.value {
        case .quantity(let quantity): amount(quantity)
        case .text(let text): text
        case .parts(let parts): parts.map { "\($0.name) \(amount($0.quantity))" }.joined(separator: ", ")
        case .none(let why): why.isEmpty ? self["staff.value.none"] : why
        }
    }

    /// `31–46`; a dash when there is none.
    func range(_ range: ValueRange?) -> String {
        guard let range else { return "\u{2013}" }
        let text = ReferenceRange(low: range.low, high: range.high).text(texts)
        return text.isEmpty ? "\u{2013}" : text
    }

    /// How a value lies to the laboratory's interval, in a word; nil when it cannot be told.
    func judgement(_ view: ObservationView) -> Tag? {
        guard let quantity = view.quantity, let range = view.reference else { return nil }
        switch range.position(of: quantity.value) {
        case .below: return Tag(texts["chart.below"], kind: .warn)
        case .within: return Tag(texts["chart.within"], kind: .ok)
        case .above: return Tag(texts["chart.above"], kind: .warn)
        }
    }

    /// `47 år`; months for the first two years.
    func age(born: CalendarDay, on day: CalendarDay) -> String {
        let years = SwedishTime.age(born: born, on: day)
        if years >= 2 { return texts.plural("staff.age.years", years) }
        let months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day ? 1 : 0)
        return texts.plural("staff.age.months", max(0, months))
    }

    /// Who somebody is of whom nothing is open: name or mask, number and age.
    package func identity(of person: RegisteredPerson, on today: CalendarDay) -> [SummaryRow] {
        [
            SummaryRow(
                term: self["staff.access.person"], value: name(person, isOpen: false),
                tag: person.isProtected ? Tag(self["staff.protected.tag"], kind: .blocked) : nil),
            SummaryRow(term: self["staff.access.number"], value: person.identity.display),
            SummaryRow(term: self["staff.access.age"], value: age(born: person.birthDay, on: today)),
        ]
    }

    /// The name of a person, masked when it is protected and nothing is open.
    func name(_ person: RegisteredPerson, isOpen: Bool) -> String {
        person.isProtected && !isOpen ? self["staff.protected"] : person.name
    }
}
