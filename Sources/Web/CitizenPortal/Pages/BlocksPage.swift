// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore
import Identity

/// The person's blocks. Template `citizen/blocks`.
package struct BlocksPage: PageModel, Encodable {
    package static let template = "citizen/blocks"

    /// What the page is made from.
    struct Standing {
        let blocks: [Block]
        let directory: Directory
        let now: Instant
        let isActing: Bool
        /// Whether one was just lifted.
        let isLifted: Bool
    }

    let notice: Notification?
    let guardian: Notification?
    let current: SummaryList?
    let empty: EmptyState?
    let new: LinkButton?
    let earlier: DataTable?
    let about: Details

    init(_ facts: Standing, _ words: CareWords) {
        let texts = words.texts
        let says = BlockWords(words, facts.directory)
        let standing = facts.blocks.filter { $0.validity.holds(at: facts.now) }
        let ended = facts.blocks.filter { !$0.validity.holds(at: facts.now) }
        notice =
            facts.isLifted
            ? Notification(
                kind: .ok, title: texts["citizen.block.lifted"], text: texts["citizen.block.lifted.text"],
                isStatus: true)
            : nil
        guardian =
            facts.isActing
            ? Notification(
                kind: .info, title: texts["citizen.refused.C5.heading"],
                text: texts["citizen.refused.C5.advice"])
            : nil
        let rows = standing.map { Self.row($0, says, isActing: facts.isActing) }
        current = rows.isEmpty ? nil : SummaryList(rows)
        empty =
            rows.isEmpty
            ? EmptyState(
                title: texts["citizen.block.none"], text: texts["citizen.block.none.text"], icon: "lock-open")
            : nil
        new =
            facts.isActing
            ? nil : LinkButton(texts["citizen.block.new"], href: "\(Section.blocks.path)/ny", icon: "lock")
        earlier = ended.isEmpty ? nil : Self.table(ended, says)
        about = Details(
            summary: texts["citizen.block.about"],
            paragraphs: (1...4).map { texts["citizen.block.about.\($0)"] })
    }

    private static func row(_ block: Block, _ says: BlockWords, isActing: Bool) -> SummaryRow {
        let what = says.what(block)
        let lift = RowAction(
            text: says.words.texts["citizen.block.lift"], object: what,
            href: "\(Section.blocks.path)/\(block.id)/ta-bort")
        return SummaryRow(term: what, value: says.line(block), action: isActing ? nil : lift)
    }

    private static func table(_ blocks: [Block], _ says: BlockWords) -> DataTable {
        let words = says.words
        return DataTable(
            id: "tidigare-sparrar", caption: words.texts["citizen.block.earlier"],
            columns: ["what", "from", "to"].map { TableColumn(words.texts["citizen.block.column.\($0)"]) },
            rows: blocks.map { block in
                let end = block.validity.ended ?? block.validity.to
                return TableRow(
                    TableCell(says.what(block)),
                    [
                        TableCell(words.moment(CareMoment(block.validity.from))),
                        TableCell(words.moment(CareMoment(end))),
                    ])
            })
    }
}
