// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SharedPlan

/// Where a person writes what is important to her.
struct OwnWordsForm: Encodable, Sendable {
    static let field = "viktigt"

    let action: String
    let area: TextArea
    let submit: Button
    let seal: FormSeal

    init(_ written: OwnWords?, sent: String?, error: String?, _ seal: FormSeal, _ words: PlanWords) {
        action = PlanPaths.ownWords
        area = TextArea(
            id: Self.field, name: Self.field, label: words["plan.own.matters.label"],
            value: sent ?? written?.text ?? "", rows: 5, hint: words["plan.own.matters.hint"], error: error)
        submit = Button(words["plan.own.matters.submit"], isOnce: true)
        self.seal = seal
    }
}
