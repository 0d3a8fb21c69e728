// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// New block, step 2: from whom. Template `citizen/block-reach`.
package struct BlockReachPage: PageModel, Encodable {
    package static let template = "citizen/block-reach"

    let errors: ErrorSummary?
    let steps: StepIndicator
    let chosen: SummaryList
    /// What step 1 has chosen.
    let unit: HiddenField
    let reach: ChoiceField
    let next: Button

    init(_ choice: BlockChoice, chosen: String, isWrong: Bool, _ words: CareWords) {
        let texts = words.texts
        let wrong = isWrong ? texts["citizen.block.reach.wrong"] : nil
        errors = wrong.map { ErrorSummary(errors: [Link($0, href: "#fran")]) }
        steps = BlockSteps.indicator(at: 2, texts)
        self.chosen = SummaryList([choice.row(words)])
        unit = HiddenField("vad", choice.unit.hsaID.text)
        let options = BlockUnit.Reach.allCases.enumerated().map { index, reach in
            let id = "fran-\(index + 1)"
            let key = "citizen.block.reach.\(reach.rawValue)"
            return Choice(
                id: id, name: "fran", value: reach.rawValue, label: texts[key, choice.names],
                hint: Hint(id: "\(id)-hint", text: texts["\(key).hint", choice.names]),
                isChecked: reach.rawValue == chosen)
        }
        reach = ChoiceField(id: "fran", legend: texts["citizen.block.reach"], options: options, error: wrong)
        next = Button(texts["citizen.block.next"])
    }
}
