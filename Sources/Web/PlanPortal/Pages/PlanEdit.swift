// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import SharedPlan

/// The parts of a plan to fill in, and the button that gives it out.
struct PlanEdit: Encodable, Sendable {
    let parts: TaskList
    let hint: String
    let action: String
    let submit: Button?
    let seal: FormSeal

    init(_ plan: CoordinatedPlan, of person: PersonKey, seal: FormSeal, _ words: PlanWords) {
        parts = TaskList(
            PlanPart.allCases.map { part in
                TaskItem(
                    text: words.part(part), href: PlanPaths.part(part, of: plan.id, person),
                    hint: part == .consent ? Self.uncovered(plan, words) : nil,
                    status: Self.status(part, plan, words))
            })
        let isMissing = !plan.missing(in: words.directory).isEmpty
        hint =
            words[
                plan.state == .active
                    ? "plan.edit.active" : isMissing ? "plan.edit.missing" : "plan.edit.ready"]
        action = PlanPaths.plan(plan.id, of: person)
        let key = plan.state == .draft ? "plan.publish" : plan.undelivered.isEmpty ? nil : "plan.resend"
        submit = key.map { Button(words[$0], name: "gor", value: "publicera", isOnce: true) }
        self.seal = seal
    }

    private static func status(_ part: PlanPart, _ plan: CoordinatedPlan, _ words: PlanWords) -> Tag {
        if plan.isFilled(part, in: words.directory) { return Tag(words["plan.part.done"], kind: .ok) }
        return part.isMandatory
            ? Tag(words["plan.part.missing"], kind: .warn) : Tag(words["plan.part.empty"], kind: .neutral)
    }

    /// The units that the person has not been asked about.
    private static func uncovered(_ plan: CoordinatedPlan, _ words: PlanWords) -> String? {
        guard let consent = plan.consent, consent.isYes, !plan.hasConsent else { return nil }
        let units = plan.units.filter { !consent.units.contains($0) }.map(words.unit)
        return words["plan.consent.uncovered", ["units": units.joined(separator: ", ")]]
    }
}
