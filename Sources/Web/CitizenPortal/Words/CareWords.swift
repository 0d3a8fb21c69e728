// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore

/// Says what care gives in the reader's language.
package struct CareWords: Sendable {
    /// The texts of the language.
    package let texts: LocalTexts
    /// Days and times in words.
    package let dates: Dates

    init(_ texts: LocalTexts) {
        self.texts = texts
        dates = Dates(texts)
    }

    /// `3 maj 2026`.
    package func day(_ day: CalendarDay) -> String {
        dates.day(year: day.year, month: day.month, day: day.day)
    }

    /// `tisdag 3 maj 2026`.
    func weekdayAndDay(_ day: CalendarDay) -> String { "\(dates.weekday(day.weekday)) \(self.day(day))" }

    /// `klockan 14.05`; nil when only the day is known.
    func time(_ moment: CareMoment?) -> String? {
        moment?.clock.map { dates.time(hour: $0.hour, minute: $0.minute) }
    }

    /// `3 maj 2026 klockan 14.05`.
    package func moment(_ moment: CareMoment) -> String {
        [day(moment.day), time(moment)].compactMap { $0 }.joined(separator: " ")
    }

    /// `2026-05-03T14:05` by the Swedish clock, for machines.
    func iso(_ moment: CareMoment) -> String {
        guard let clock = moment.clock else { return moment.day.text }
        let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
        return "\(moment.day.text)T\(two(clock.hour)):\(two(clock.minute))"
    }

    /// `5,2`, `mindre än 5`.
    package func number(_ quantity: Quantity) -> String {
        let written = Numbers.text(written: quantity.written)
        let key =
            switch quantity.comparator {
            case "<": "less"
            case "<=": "most"
            case ">": "more"
            case ">=": "least"
            default: ""
            }
        return key.isEmpty ? written : texts["citizen.number.\(key)", ["value": written]]
    }

    /// `5,2 mmol/L`.
    func amount(_ quantity: Quantity) -> String {
        [number(quantity), quantity.unit].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What an observation found, in one line.
    func value(_ value: ObservationView.Value) -> String {
        switch value {
        case .quantity(let quantity): amount(quantity)
        case .text(let text): text
        case .parts(let parts): parts.map { "\($0.name) \(amount($0.quantity))" }.joined(separator: ", ")
        case .none(let why): why.isEmpty ? texts["citizen.result.none"] : why
        }
    }

    /// The tag of a domain, word and shape.
    func tag(_ domain: CareDomain) -> Tag {
        Tag.domain(TagKind(rawValue: domain.rawValue) ?? .neutral, texts)
    }

    /// `Provsvar`.
    func kind(_ kind: RecordKind) -> String { texts["citizen.kind.\(kind.rawValue)"] }

    /// The title of a line, never empty.
    func title(_ entry: RecordEntry) -> String {
        if entry.isUnreadable {
            return texts["citizen.unreadable", ["what": kind(entry.kind), "id": "\(entry.key)"]]
        }
        return entry.title.isEmpty ? kind(entry.kind) : entry.title
    }

    /// The line of what is there but cannot be read: `result` or `message`.
    func unreadable(_ kind: String, _ broken: UnreadableResource) -> UnreadableItem {
        .own(
            texts["citizen.unreadable.\(kind)"], id: "\(broken.key)",
            about: [broken.day.map { day($0) } ?? ""], texts)
    }

    /// `a, b och c`.
    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(texts["citizen.and"]) " + last
    }

    /// The first letter large.
    func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
