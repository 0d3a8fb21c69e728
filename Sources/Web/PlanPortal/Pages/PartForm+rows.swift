// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SharedPlan

extension PartForm {
    static func relatives(_ input: PartInput, _ words: PlanWords) -> [FieldGroup] {
        var groups: [FieldGroup] = []
        let known = input.plan.relatives
        for row in 1...min(PlanLimits.relativesMax, max(2, known.count + 1)) {
            let relative = row <= known.count ? known[row - 1] : PlanRelative(name: "", relation: "")
            groups.append(
                FieldGroup(
                    legend: words["plan.field.relative", ["number": String(row)]],
                    fields: [
                        text("narstaende-\(row)", "narstaende", relative.name, input, words),
                        text("relation-\(row)", "relation", relative.relation, input, words),
                    ]))
        }
        let allowed = FieldRow(
            checkboxes: ChoiceField(
                id: "godkant", legend: words["plan.field.godkant"],
                options: [
                    Choice(
                        id: "godkant-1", name: "godkant", value: "ja", label: words["plan.field.godkant.yes"],
                        isChecked: input.mayInvite)
                ], error: input.error(at: "godkant", words.texts)))
        groups.append(FieldGroup(legend: words["plan.field.relatives"], fields: [allowed]))
        return groups
    }

    /// A row for each measure, and some to write more in.
    static func measures(of body: MainBody, _ input: PartInput, _ words: PlanWords) -> [FieldGroup] {
        let known = input.plan.measures(of: body)
        let count = min(PlanLimits.measuresMax, max(Limits.rowsMin, known.count + Limits.emptyRows))
        return (1...count).map { row in
            let measure =
                row <= known.count ? known[row - 1] : PlanMeasure(body: body, what: "", who: "", when: "")
            return FieldGroup(
                legend: words["plan.field.measure", ["number": String(row)]],
                fields: [
                    text("vad-\(row)", "vad", measure.what, input, words),
                    text("vem-\(row)", "vem.measure", measure.who, input, words),
                    text("nar-\(row)", "nar", measure.when, input, words),
                ])
        }
    }

    private static func text(
        _ name: String, _ key: String, _ value: String, _ input: PartInput, _ words: PlanWords
    ) -> FieldRow {
        FieldRow(
            text: TextField(
                id: name, name: name, label: words["plan.field.\(key)"], value: value,
                error: input.error(at: name, words.texts)))
    }
}
