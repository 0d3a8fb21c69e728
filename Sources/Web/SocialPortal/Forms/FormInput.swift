// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront

/// The fields of a form as they were sent, and what must be mended.
struct FormInput: Sendable {
    /// A field that must be mended, with the key of the text that says how.
    struct Mistake: Sendable, Hashable {
        let field: String
        let key: String
    }

    private(set) var values: [String: String] = [:]
    private(set) var mistakes: [Mistake] = []
    private let form: FormFields

    /// Not filled in, or with what is known already.
    init(_ values: [String: String] = [:]) {
        self.values = values
        form = FormFields()
    }

    /// As sent.
    init(_ form: FormFields) {
        self.form = form
        for pair in form.pairs where values[pair.name] == nil { values[pair.name] = form.trimmed(pair.name) }
    }

    func value(_ field: String) -> String { values[field] ?? "" }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    mutating func fail(_ field: String, _ key: String = "missing") {
        mistakes.append(Mistake(field: field, key: "social.error.\(key)"))
    }

    /// A text.
    mutating func text(_ field: String, isNeeded: Bool = true) -> String {
        let text = value(field)
        if isNeeded, text.isEmpty { fail(field) }
        return text
    }

    /// One of several.
    mutating func choice<Word: RawRepresentable<String>>(_ field: String, isNeeded: Bool = true) -> Word? {
        let found = Word(rawValue: value(field))
        if isNeeded, found == nil { fail(field, "choice") }
        return found
    }

    /// A day in three fields; nil, and something to mend, when it is none.
    mutating func day(_ field: String, isNeeded: Bool = true) -> CalendarDay? {
        let parts = ["dag", "manad", "ar"].map { value("\(field)-\($0)") }
        if parts.allSatisfy(\.isEmpty), !isNeeded { return nil }
        guard let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
            (1900...2200).contains(year), let found = CalendarDay(year: year, month: month, day: day)
        else {
            fail(field, "day")
            return nil
        }
        return found
    }

    /// A time of the day, `7.30` or `07:30`.
    mutating func time(_ field: String) -> (hour: Int, minute: Int)? {
        let parts = value(field).split { $0 == "." || $0 == ":" }.map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else {
            fail(field, "time")
            return nil
        }
        return (hour, minute)
    }
}
