// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// New block, step 1: whose notes. Template `citizen/block-what`.
package struct BlockWhatPage: PageModel, Encodable {
    package static let template = "citizen/block-what"

    /// The form, when there is something to block.
    struct Form: Sendable, Encodable {
        let units: ChoiceField
        let next: Button
    }

    let errors: ErrorSummary?
    let steps: StepIndicator
    let form: Form?
    let empty: EmptyState?

    init(_ sources: [BlockUnit.Source], chosen: String, isWrong: Bool, _ words: CareWords) {
        let texts = words.texts
        let wrong = isWrong ? texts["citizen.block.what.wrong"] : nil
        errors = wrong.map { ErrorSummary(errors: [Link($0, href: "#vad")]) }
        steps = BlockSteps.indicator(at: 1, texts)
        let units = sources.flatMap { source in source.units.map { (unit: $0, provider: source.provider) } }
        let options = units.enumerated().map { index, pair in
            let id = "vad-\(index + 1)"
            return Choice(
                id: id, name: "vad", value: pair.unit.hsaID.text, label: pair.unit.name,
                hint: Hint(id: "\(id)-hint", text: pair.provider.name),
                isChecked: pair.unit.hsaID.text == chosen)
        }
        let field = ChoiceField(
            id: "vad", legend: texts["citizen.block.what"], options: options,
            hint: texts["citizen.block.what.hint"],
            error: wrong)
        form = options.isEmpty ? nil : Form(units: field, next: Button(texts["citizen.block.next"]))
        empty =
            options.isEmpty
            ? EmptyState(
                title: texts["citizen.block.nothing"], text: texts["citizen.block.nothing.text"], icon: "lock"
            )
            : nil
    }
}
