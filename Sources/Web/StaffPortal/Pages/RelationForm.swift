// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore

/// The form that registers a care relation or another need. Partial of `staff/access`.
struct RelationForm: Encodable, Sendable {
    let seal: FormSeal
    let action: String
    let ground: ChoiceField
    let reason: TextArea
    let submit: Button
    /// What will be logged, and who sees it.
    let logged: String
    let holds: String

    init(_ person: PersonKey, input: RelationInput, seal: FormSeal, _ words: StaffWords) {
        self.seal = seal
        action = StaffPaths.relation(person)
        ground = ChoiceField(
            id: RelationInput.groundField, legend: words["staff.relation.ground"],
            options: RelationInput.Ground.allCases.map { ground in
                Choice(
                    id: "grund-\(ground.rawValue)", name: RelationInput.groundField, value: ground.rawValue,
                    label: words["staff.relation.\(ground.rawValue)"],
                    hint: ground == .otherNeed
                        ? Hint(id: "grund-\(ground.rawValue)-hint", text: words["staff.relation.annat.hint"])
                        : nil,
                    isChecked: ground == input.ground)
            }, error: input.error(at: RelationInput.groundField).map { words[$0] })
        reason = TextArea(
            id: RelationInput.reasonField, name: RelationInput.reasonField,
            label: words["staff.relation.reason"],
            value: input.reason, rows: 2,
            limit: CountLimit(
                id: "\(RelationInput.reasonField)-count", max: Limits.reasonCharactersMax,
                text: words["staff.count", ["count": String(Limits.reasonCharactersMax)]],
                left: words["staff.count.left"], over: words["staff.count.over"]),
            hint: words["staff.relation.reason.hint"],
            error: input.error(at: RelationInput.reasonField).map { words[$0] })
        submit = Button(words["staff.relation.submit"], isOnce: true)
        logged = words["staff.relation.logged"]
        holds = words["staff.relation.holds"]
    }
}
