// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import DesignSystem
import FHIRCore
import Identity

/// Nothing is open yet: why, and what to answer. Template `staff/access`. Status 403.
struct AccessPage: PageModel, Encodable {
    static let template = "staff/access"

    let errors: ErrorSummary?
    let heading: String
    /// Name, number and age; masked when protected.
    let person: SummaryList
    let why: String
    /// `Det här styrs av …`.
    let source: String
    /// What one can do instead, when there is nothing to answer here.
    let advice: [String]
    /// To a new application, for the unit that investigates.
    let apply: LinkButton?
    let form: RelationForm?
    let back: Link

    init(
        _ person: RegisteredPerson, _ standing: CareAccess.Standing, takesApplications: Bool = false,
        input: RelationInput = RelationInput(),
        seal: FormSeal, today: CalendarDay, _ words: StaffWords
    ) {
        self.person = SummaryList(words.identity(of: person, on: today))
        apply =
            takesApplications
            ? LinkButton(words["staff.access.apply"], href: StaffPaths.application(person.person)) : nil
        errors =
            input.mistakes.isEmpty
            ? nil : ErrorSummary(errors: input.mistakes.map { Link(words[$0.key], href: "#\($0.field)") })
        back = Link(words["staff.access.back"], href: StaffPaths.search)
        switch standing {
        case .notAssigned:
            heading = words["staff.access.assigned.heading"]
            why = words["rules.D31"]
            source = words["staff.source", ["source": LawReference.socialServicesDataAct("10").description]]
            advice = [words["staff.access.assigned.advice"]]
            form = nil
        case .closed(let verdict):
            heading = words["staff.access.closed.heading"]
            why = words[verdict.reasonKey]
            source = words["staff.source", ["source": verdict.source.description]]
            advice = [words["staff.access.closed.advice"]]
            form = nil
        case .needsRelation, .open:
            heading = words["staff.access.relation.heading"]
            why = words["rules.D5"]
            source = words["staff.source", ["source": LawReference.patientDataAct(4, "1").description]]
            advice = []
            form = RelationForm(person.person, input: input, seal: seal, words)
        }
    }
}
