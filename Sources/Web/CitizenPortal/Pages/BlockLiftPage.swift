// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import DesignSystem

/// A question before a block is lifted. Template `citizen/interruption`.
package struct BlockLiftPage: PageModel, Encodable {
    package static let template = "citizen/interruption"

    let action: String
    let seal: FormSeal
    let question: Interruption

    init(_ block: Block, _ says: BlockWords, seal: FormSeal) {
        let texts = says.words.texts
        action = "\(Section.blocks.path)/\(block.id)/ta-bort"
        self.seal = seal
        question = Interruption(
            title: texts["citizen.block.lift.title", ["what": says.what(block)]],
            paragraphs: [texts["citizen.block.lift.now"], texts["citizen.block.lift.again"]],
            confirm: Button(texts["citizen.block.lift.yes"], isOnce: true),
            cancel: Link(texts["citizen.block.lift.no"], href: Section.blocks.path))
    }
}
