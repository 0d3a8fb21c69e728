// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SharedPlan

/// Where a person asks for a plan.
struct PlanRequestForm: Encodable, Sendable {
    static let field = "behov"
    static let centreField = "mottagare"

    let action: String
    let area: TextArea
    let centre: SelectField
    let submit: Button
    let seal: FormSeal

    init(
        _ facts: OwnPlanFacts, sent: OwnPlanPage.Sent, error: String?, _ seal: FormSeal, _ words: PlanWords
    ) {
        action = PlanPaths.request
        area = TextArea(
            id: Self.field, name: Self.field, label: words["plan.own.request.label"], value: sent.text,
            hint: words["plan.own.request.hint"], error: error)
        let chosen = sent.centre ?? facts.ownCentre
        centre = SelectField(
            id: Self.centreField, name: Self.centreField, label: words["plan.own.request.centre"],
            options: facts.centres.map {
                SelectOption(value: $0.hsaID.text, text: $0.name, isSelected: $0.hsaID == chosen)
            })
        submit = Button(words["plan.own.request.submit"], isOnce: true)
        self.seal = seal
    }
}
