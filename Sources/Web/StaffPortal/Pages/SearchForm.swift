// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The two ways to find a person: by number, or by name and day of birth. Partial `staff/search-form`.
struct SearchForm: Encodable, Sendable {
    /// Names of the fields.
    enum Field {
        static let number = "nummer"
        static let name = "namn"
        static let born = "fodd"
    }

    let seal: FormSeal
    let action = StaffPaths.search
    let number: TextField
    let name: TextField
    let born: DateField
    let byNumber: Button
    let byName: Button
    /// Whether the second way is unfolded.
    let isByName: Bool

    init(seal: FormSeal, input: SearchInput = SearchInput(), words: StaffWords) {
        self.seal = seal
        number = TextField(
            id: "nummer", name: Field.number, label: words["staff.search.number"], value: input.number,
            inputMode: "numeric", autocomplete: "off", width: "10", hint: words["staff.search.number.hint"],
            error: input.error(at: Field.number).map { words[$0] })
        name = TextField(
            id: "namn", name: Field.name, label: words["staff.search.name"], value: input.name,
            autocomplete: "off",
            error: input.error(at: Field.name).map { words[$0] })
        born = DateField(
            id: "fodd", name: Field.born, label: words["staff.search.born"], day: input.day,
            month: input.month,
            year: input.year, hint: words["staff.search.born.hint"],
            error: input.error(at: Field.born).map { words[$0] })
        byNumber = Button(
            words["staff.search.by-number"], name: SearchInput.wayField, value: "nummer", icon: "search")
        byName = Button(
            words["staff.search.by-name"], kind: .secondary, name: SearchInput.wayField, value: "namn")
        isByName = input.isByName
    }
}
