// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// New block, step 3: what it means, then yes or no. Template `citizen/block-confirm`.
package struct BlockConfirmPage: PageModel, Encodable {
    package static let template = "citizen/block-confirm"

    let seal: FormSeal
    let steps: StepIndicator
    let chosen: SummaryList
    /// What will happen, most important first.
    let consequences: [String]
    let exempted: ChoiceField
    let confirm: Button
    let cancel: Link

    init(_ choice: BlockChoice, _ reach: BlockUnit.Reach, seal: FormSeal, _ words: CareWords) {
        let texts = words.texts
        self.seal = seal
        steps = BlockSteps.indicator(at: 3, texts)
        let term = texts["citizen.block.step.reach"]
        let change = "\(Section.blocks.path)/ny/fran-vem?vad=\(choice.unit.hsaID)&fran=\(reach.rawValue)"
        chosen = SummaryList([
            choice.row(words),
            SummaryRow(
                term: term, value: texts["citizen.block.reach.\(reach.rawValue).row", choice.names],
                action: RowAction(text: texts["citizen.block.change"], object: term, href: change)),
        ])
        consequences = Self.consequences(reach).map { texts["citizen.block.means.\($0)", choice.names] }
        exempted = ChoiceField(
            id: "undantag", legend: texts["citizen.block.exempt"],
            options: BlockChoice.exemptions.enumerated().map { index, type in
                Choice(
                    id: "undantag-\(index + 1)", name: "undantag", value: type,
                    label: texts["citizen.block.exempt.\(type)"])
            }, hint: texts["citizen.block.exempt.hint"])
        confirm = Button(texts["citizen.block.confirm"], icon: "lock", isOnce: true)
        cancel = Link(texts["citizen.cancel"], href: Section.blocks.path)
    }

    /// Keys of what the block means.
    private static func consequences(_ reach: BlockUnit.Reach) -> [String] {
        let inner = reach != .otherProviders ? ["inner"] : []
        let outer = reach != .otherUnits ? ["outer", "ask"] : []
        return ["now", "harder", "seen"] + inner + outer + ["unit", "lift"]
    }
}
