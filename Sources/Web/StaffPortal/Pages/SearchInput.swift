// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import Sweden

/// What was written in the search form, and what it asks for.
struct SearchInput: Sendable, Hashable {
    static let wayField = "satt"

    /// What to look for.
    enum Question: Sendable, Hashable {
        case number(PersonalIdentityNumber)
        case name(String, born: CalendarDay?)
    }

    /// A field that must be mended, with the key of the text that says how.
    struct Mistake: Sendable, Hashable {
        let field: String
        let key: String
    }

    var number = ""
    var name = ""
    var day = ""
    var month = ""
    var year = ""
    /// Whether the search by name was used.
    var isByName = false
    private(set) var question: Question?
    private(set) var mistakes: [Mistake] = []

    init() {}

    /// Reads a form. A number written in the field of the name is searched for as a number.
    init(_ form: FormFields, today: CalendarDay) {
        number = form.trimmed(SearchForm.Field.number)
        name = form.trimmed(SearchForm.Field.name)
        day = form.trimmed("\(SearchForm.Field.born)-dag")
        month = form.trimmed("\(SearchForm.Field.born)-manad")
        year = form.trimmed("\(SearchForm.Field.born)-ar")
        isByName = form.trimmed(Self.wayField) == "namn" || (number.isEmpty && !name.isEmpty)
        if isByName { readName(today) } else { readNumber(number, today) }
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    private mutating func readNumber(_ text: String, _ today: CalendarDay) {
        guard !text.isEmpty else { return fail(SearchForm.Field.number, "staff.search.error.no-number") }
        guard let identity = PersonalIdentityNumber(Self.withoutSpaces(text), now: today) else {
            return fail(SearchForm.Field.number, "staff.search.error.number")
        }
        question = .number(identity)
    }

    private mutating func readName(_ today: CalendarDay) {
        if let identity = PersonalIdentityNumber(Self.withoutSpaces(name), now: today) {
            question = .number(identity)
            return
        }
        guard name.contains(where: \.isLetter) else {
            return fail(SearchForm.Field.name, "staff.search.error.no-name")
        }
        guard ![day, month, year].allSatisfy(\.isEmpty) else {
            question = .name(name, born: nil)
            return
        }
        guard let year = Int(year), let month = Int(month), let day = Int(day),
            let born = CalendarDay(year: year, month: month, day: day), born <= today
        else { return fail(SearchForm.Field.born, "staff.search.error.born") }
        question = .name(name, born: born)
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(Mistake(field: field, key: key))
    }

    /// Spaces and dashes of other kinds, as they come with pasted text.
    private static func withoutSpaces(_ text: String) -> String {
        String(
            text.filter { !$0.isWhitespace }.map {
                "\u{2013}\u{2010}\u{2011}\u{2212}".contains($0) ? "-" : $0
            })
    }
}
