// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The vision row by row. Template `public/vision`.
package struct VisionPage: PageModel, Encodable {
    package static let template = "public/vision"

    struct Group: Encodable, Sendable {
        let id: String
        let heading: String
        let table: DataTable
    }

    let lead: String
    let counts: String
    let honest: String
    let groups: [Group]

    /// The page of a table.
    package init(_ rows: [VisionRow], _ texts: LocalTexts) {
        func count(_ state: VisionRow.State) -> String { String(rows.count { $0.state == state }) }
        lead = texts["vision.lead"]
        counts =
            texts[
                "vision.counts",
                [
                    "works": count(.works), "part": count(.part), "missing": count(.missing),
                    "all": String(rows.count),
                ]]
        honest = texts["vision.honest"]
        groups = VisionTable.groups.enumerated().map { index, numbers in
            let heading = texts["vision.group.\(index + 1)"]
            return Group(
                id: "grupp-\(index + 1)", heading: heading,
                table: Self.table(
                    "tabell-\(index + 1)", heading, rows.filter { numbers.contains($0.number) }, texts))
        }
    }

    private static func table(
        _ id: String, _ caption: String, _ rows: [VisionRow], _ texts: LocalTexts
    ) -> DataTable {
        let columns = ["row", "what", "state", "page", "test"].map {
            TableColumn(texts["vision.column.\($0)"])
        }
        return DataTable(
            id: id, caption: caption, isCaptionHidden: true, columns: columns,
            rows: rows.map { row in
                TableRow(
                    TableCell(row.name),
                    [
                        TableCell(texts["vision.\(row.name)"]),
                        TableCell("", tag: tag(row.state, texts)),
                        TableCell(name(of: row.page, texts), href: row.page),
                        TableCell(name(of: row.tests, texts)),
                    ])
            })
    }

    /// A page is named by its path; the front page by words, as its path is too small to press.
    private static func name(of page: String?, _ texts: LocalTexts) -> String {
        switch page {
        case nil: texts["vision.no-page"]
        case "/": texts["vision.front-page"]
        case .some(let path): path
        }
    }

    private static func name(of tests: [VisionTest], _ texts: LocalTexts) -> String {
        tests.isEmpty ? texts["vision.no-test"] : tests.map(\.words).joined(separator: "; ")
    }

    private static func tag(_ state: VisionRow.State, _ texts: LocalTexts) -> Tag {
        let kind: TagKind =
            switch state {
            case .works: .ok
            case .part: .info
            case .missing: .neutral
            }
        return Tag(texts["vision.state.\(state.rawValue)"], kind: kind)
    }
}
