// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem

/// That a block stands, since when, and what comes next. Template `citizen/block-done`.
package struct BlockDonePage: PageModel, Encodable {
    package static let template = "citizen/block-done"

    let done: Notification
    let facts: SummaryList
    let links: [Link]

    init(_ block: Block, _ says: BlockWords) {
        let words = says.words
        let texts = words.texts
        let since = CareMoment(block.validity.from)
        done = Notification(
            kind: .ok, title: texts["citizen.block.done", ["time": words.time(since) ?? ""]],
            text: texts["citizen.block.done.text"], isStatus: true)
        var rows = [
            SummaryRow(term: texts["citizen.block.step.what"], value: says.what(block)),
            SummaryRow(term: texts["citizen.block.step.reach"], value: says.reach(block)),
            SummaryRow(term: texts["citizen.block.column.from"], value: words.moment(since)),
        ]
        if let exempted = says.exempted(block) {
            rows.append(SummaryRow(term: texts["citizen.block.exempt.term"], value: exempted))
        }
        facts = SummaryList(rows)
        links = [
            Link(texts["citizen.block.list"], href: Section.blocks.path),
            Link(texts["citizen.block.readings"], href: Section.readings.path),
            Link(texts["citizen.block.lift"], href: "\(Section.blocks.path)/\(block.id)/ta-bort"),
        ]
    }
}
