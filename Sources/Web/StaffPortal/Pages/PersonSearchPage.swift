// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity

/// The search and what it found; never health data. Template `staff/search`.
struct PersonSearchPage: PageModel, Encodable {
    static let template = "staff/search"

    /// What came of a search.
    enum Outcome: Sendable {
        /// Nothing has been asked, or what was asked has mistakes.
        case notAsked
        case found([RegisteredPerson], isByNumber: Bool)
        case tooMany
    }

    let errors: ErrorSummary?
    let form: SearchForm
    /// `2 personer`.
    let resultHeading: String?
    let people: [FoundPerson]
    let hasPeople: Bool
    let none: EmptyState?
    let tooMany: Notification?

    init(_ input: SearchInput, _ outcome: Outcome, seal: FormSeal, today: CalendarDay, _ words: StaffWords) {
        form = SearchForm(seal: seal, input: input, words: words)
        errors =
            input.mistakes.isEmpty
            ? nil : ErrorSummary(errors: input.mistakes.map { Link(words[$0.key], href: "#\($0.field)") })
        switch outcome {
        case .notAsked:
            (resultHeading, people, none, tooMany) = (nil, [], nil, nil)
        case .found(let found, let isByNumber):
            resultHeading = words.texts.plural("staff.search.found", found.count)
            people = found.map { FoundPerson($0, isByNumber: isByNumber, today: today, words) }
            none =
                found.isEmpty
                ? EmptyState(
                    title: words["staff.search.none"],
                    text: words[isByNumber ? "staff.search.none.number" : "staff.search.none.name"],
                    icon: "user-round-search") : nil
            tooMany = nil
        case .tooMany:
            (resultHeading, people, none) = (words["staff.search.results"], [], nil)
            tooMany = Notification(
                kind: .info, title: words["staff.search.too-many"], text: words["staff.search.too-many.text"])
        }
        hasPeople = !people.isEmpty
    }
}
