// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore
import HTTPFront

/// What a journal list is narrowed by, as it stands in the address.
struct JournalFilter: Sendable, Hashable {
    /// Names of the fields.
    enum Field {
        static let domain = "omrade"
        static let kind = "typ"
        static let from = "fran"
        static let to = "till"
        static let token = "sida"
        static let before = "fore"
    }

    var domain: CareDomain?
    var kind: RecordKind?
    /// Days as they were written.
    var fromText = ""
    var toText = ""
    var place: JournalPlace?

    init() {}

    init(_ query: FormFields) {
        domain = CareDomain(rawValue: query.trimmed(Field.domain))
        kind = RecordKind(rawValue: query.trimmed(Field.kind))
        fromText = query.trimmed(Field.from)
        toText = query.trimmed(Field.to)
        let token = query.trimmed(Field.token)
        if !token.isEmpty {
            place = JournalPlace(token: token, before: CalendarDay(query.trimmed(Field.before)))
        }
    }

    /// The days as days; a text that is none narrows nothing and is marked in the form.
    var from: CalendarDay? { Self.day(fromText) }
    var to: CalendarDay? { Self.day(toText) }
    var hasWrongFrom: Bool { !fromText.isEmpty && from == nil }
    var hasWrongTo: Bool { !toText.isEmpty && to == nil }

    func question(about person: PersonKey) -> JournalQuestion {
        JournalQuestion(person: person, domain: domain, kind: kind, from: from, to: to)
    }

    var isNarrowed: Bool { domain != nil || kind != nil || !fromText.isEmpty || !toText.isEmpty }

    /// The address of a page of the list.
    func href(_ person: PersonKey, at place: JournalPlace? = nil) -> String {
        var fields: [(name: String, value: String)] = []
        if let domain { fields.append((Field.domain, domain.rawValue)) }
        if let kind { fields.append((Field.kind, kind.rawValue)) }
        if !fromText.isEmpty { fields.append((Field.from, fromText)) }
        if !toText.isEmpty { fields.append((Field.to, toText)) }
        if let place {
            fields.append((Field.token, place.token))
            if let day = place.before { fields.append((Field.before, day.text)) }
        }
        let path = StaffPaths.journal(person)
        return fields.isEmpty ? path : "\(path)?\(FormFields.query(fields))"
    }

    /// The form that narrows the list.
    func form(_ person: PersonKey, _ words: StaffWords) -> FilterForm {
        func option(_ value: String, _ text: String, _ current: String?) -> SelectOption {
            SelectOption(value: value, text: text, isSelected: value == current)
        }
        let domains =
            [option("", words["staff.filter.all-domains"], nil)]
            + CareDomain.allCases.map { option($0.rawValue, words["tag.\($0.rawValue)"], domain?.rawValue) }
        let kinds =
            [option("", words["staff.filter.all-kinds"], nil)]
            + RecordKind.allCases.map { option($0.rawValue, words.kind($0), kind?.rawValue) }
        func day(_ name: String, _ value: String, isWrong: Bool) -> TextField {
            TextField(
                id: name, name: name, label: words["staff.filter.\(name)"], value: value, autocomplete: "off",
                width: "10",
                hint: words["staff.filter.day.hint"], error: isWrong ? words["staff.filter.day.error"] : nil)
        }
        return FilterForm(
            action: StaffPaths.journal(person), title: words["staff.filter.title"],
            fields: [
                FieldRow(
                    select: SelectField(
                        id: Field.domain, name: Field.domain, label: words["staff.filter.domain"],
                        options: domains)),
                FieldRow(
                    select: SelectField(
                        id: Field.kind, name: Field.kind, label: words["staff.filter.kind"], options: kinds)),
                FieldRow(text: day(Field.from, fromText, isWrong: hasWrongFrom)),
                FieldRow(text: day(Field.to, toText, isWrong: hasWrongTo)),
            ], submit: words["staff.filter.submit"],
            reset: isNarrowed ? Link(words["staff.filter.reset"], href: StaffPaths.journal(person)) : nil,
            isOpen: true)
    }

    /// `2026-05-03`, also without dashes.
    private static func day(_ text: String) -> CalendarDay? {
        if let day = CalendarDay(text) { return day }
        guard text.utf8.count == 8, text.allSatisfy(\.isNumber) else { return nil }
        return CalendarDay("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    }
}
