// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Strategy

/// `/insikt/strategi/oppna-data`: every address of the open data, and what it gives.
struct OpenDataPage: Sendable {
    let words: StrategyWords

    var page: StrategyPage {
        var page = StrategyPage(words["data.heading"], lead: words["data.lead"])
        page.paragraphs = [words["data.rules"]]
        var section = StrategySection(id: "adresser", words["data.addresses"])
        section.tables = [
            DataTable(
                id: "adresser-tabell", caption: words["data.addresses"], isCaptionHidden: true,
                columns: ["address", "format", "content"].map { TableColumn(words["data.column.\($0)"]) },
                rows: OpenData.allCases.map { data in
                    TableRow(
                        TableCell("GET \(data.template)", href: data.example),
                        [TableCell(data.format), TableCell(words["data.\(data.key)"])])
                })
        ]
        var codes = StrategySection(id: "koder", words["data.codes"], [words["data.codes.lead"]])
        codes.tables = [
            DataTable(
                id: "koder-tabell", caption: words["data.codes"], isCaptionHidden: true,
                columns: [TableColumn(words["data.column.code"]), TableColumn(words["data.column.meaning"])],
                rows: MeasureField.allCases.map { field in
                    TableRow(TableCell(field.rawValue), [TableCell(words.field(field))])
                })
        ]
        page.sections = [section, codes]
        return page
    }
}
