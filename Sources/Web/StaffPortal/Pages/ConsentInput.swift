// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import Sweden

/// A person's answer as staff wrote it down.
struct ConsentInput: Sendable, Hashable {
    static let answerField = "svar"
    static let wayField = "hur"
    static let lengthField = "langd"

    enum Answer: String, Sendable, Hashable, CaseIterable {
        case yes = "ja"
        case no = "nej"
    }

    /// How the person answered.
    enum Way: String, Sendable, Hashable, CaseIterable {
        case orally = "muntligt"
        case written = "skriftligt"
    }

    /// How long the answer holds.
    enum Length: String, Sendable, Hashable, CaseIterable {
        case today = "idag"
        case month = "manad"
        case year = "ar"
        case open = "tillsvidare"

        /// The last day; nil until the person changes her mind.
        func lastDay(from today: CalendarDay) -> CalendarDay? {
            switch self {
            case .today: today
            case .month: today.adding(days: 30)
            case .year: today.adding(years: 1)
            case .open: nil
            }
        }

        func text(from today: CalendarDay, _ words: StaffWords) -> String {
            guard let day = lastDay(from: today) else { return words["staff.consent.tillsvidare"] }
            return words["staff.consent.\(rawValue)", ["day": words.day(day)]]
        }
    }

    var answer: Answer?
    var way: Way?
    var length = Length.month
    private(set) var mistakes: [SearchInput.Mistake] = []

    init() {}

    init(_ form: FormFields) {
        answer = Answer(rawValue: form.trimmed(Self.answerField))
        way = Way(rawValue: form.trimmed(Self.wayField))
        length = Length(rawValue: form.trimmed(Self.lengthField)) ?? .month
        if answer == nil { fail(Self.answerField, "staff.consent.error.answer") }
        if way == nil { fail(Self.wayField, "staff.consent.error.way") }
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    /// The first moment at which the answer holds no more; nil until the person changes her mind.
    func end(from today: CalendarDay) -> Instant? {
        length.lastDay(from: today).map { SwedishTime.start(of: $0.adding(days: 1)) }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(SearchInput.Mistake(field: field, key: key))
    }
}
