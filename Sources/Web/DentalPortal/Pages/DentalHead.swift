// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import FHIRStore
import StaffPortal

/// What every staff page about a person's teeth begins with. Partial `dental/head`.
struct DentalHead: Encodable, Sendable {
    /// One of the pages.
    enum Place: String, CaseIterable {
        case teeth, pockets, judgement, plan

        func path(_ person: PersonKey) -> String {
            switch self {
            case .teeth: DentalPaths.teeth(person)
            case .pockets: DentalPaths.pockets(person)
            case .judgement: DentalPaths.judgement(person)
            case .plan: DentalPaths.plan(person)
            }
        }
    }

    /// A way to another page, or where one is.
    struct Way: Encodable, Sendable {
        let text: String
        let href: String
        let isCurrent: Bool
    }

    let errors: ErrorSummary?
    let heading: String
    let banner: PatientBanner
    let done: Notification?
    let questions: AccessQuestions
    /// That something may be missing, since it cannot be read.
    let lost: Notification?
    let ways: [Way]
    let overview: Link

    init(
        _ place: Place, _ person: PersonKey, banner: PatientBanner, questions: AccessQuestions,
        record: DentalRecord, done: DentalDone? = nil, mistakes: [FieldMistake] = [], _ words: DentalWords
    ) {
        errors = mistakes.summary(words)
        heading = words["\(place.rawValue).heading"]
        self.banner = banner
        self.questions = questions
        self.done = done?.notification(words)
        lost =
            record.unreadable.isEmpty
            ? nil
            : Notification(
                kind: .warn, title: words["record.unreadable"],
                text: words[
                    "record.unreadable.text",
                    ["items": record.unreadable.map(words.unreadable).joined(separator: "; ")]])
        ways = Place.allCases.map {
            Way(text: words["\($0.rawValue).way"], href: $0.path(person), isCurrent: $0 == place)
        }
        overview = Link(words["overview"], href: StaffPaths.person(person))
    }
}
