// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SharedPlan
import StaffPortal

/// One part of a plan to fill in. Template `plan/part`.
struct PartPage: PageModel, Encodable {
    static let template = "plan/part"

    let errors: ErrorSummary?
    let banner: PatientBanner
    let heading: String
    let lead: String
    /// Whom the consent is about, on the page of consent.
    let units: [String]
    let hasUnits: Bool
    let action: String
    let fields: [FieldRow]
    let groups: [FieldGroup]
    let save: Button
    let back: Link
    let seal: FormSeal

    init(
        _ input: PartInput, about head: PersonHead, paths: (action: String, back: String), seal: FormSeal,
        _ staff: StaffWords, _ words: PlanWords
    ) {
        let form = PartForm(input, words)
        errors =
            input.mistakes.isEmpty
            ? nil : ErrorSummary(errors: input.mistakes.map { Link(words[$0.key], href: "#\($0.field)") })
        banner = head.banner(staff)
        heading = words.part(input.part)
        lead = words["plan.part.\(input.part.rawValue).lead"]
        units = input.part == .consent ? input.plan.units.map(words.place) : []
        hasUnits = !units.isEmpty
        action = paths.action
        fields = form.fields
        groups = form.groups
        save = Button(words["plan.save"], isOnce: true)
        back = Link(words["plan.back"], href: paths.back)
        self.seal = seal
    }
}
