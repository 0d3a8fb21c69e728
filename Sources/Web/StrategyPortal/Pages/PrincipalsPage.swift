// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Sweden

/// `/insikt/strategi/huvudman`: the 21 regions and 290 municipalities with their codes and duties.
struct PrincipalsPage: Sendable {
    let words: StrategyWords

    var page: StrategyPage {
        var page = StrategyPage(words["principals.heading"], lead: words["principals.lead"])
        page.actions = StrategyActions([
            LinkButton(
                words["principals.file"], href: StrategyPaths.api + "/principals.csv", kind: .secondary,
                icon: "download")
        ])
        var duties = StrategySection(id: "uppgifter", words["principals.duties"])
        duties.points = StrategyPoints(
            ["organise", "lead", "plan", "develop", "assure-quality", "finance"].map {
                StrategyPoints.Item(words.code("duty", $0))
            })
        var state = StrategySection(id: "staten", words["principals.state"])
        state.points = StrategyPoints(
            ["legislate", "supervise", "equalise", "grant"].map {
                StrategyPoints.Item(words.code("duty", $0))
            })
        page.sections = [
            duties, state, section("regions", Principal.regions),
            section("municipalities", Principal.municipalities),
        ]
        return page
    }

    private func section(_ key: String, _ principals: [Principal]) -> StrategySection {
        var section = StrategySection(id: key, words["principals.\(key)"])
        section.tables = [
            DataTable(
                id: "\(key)-tabell", caption: words["principals.\(key)"], isCaptionHidden: true,
                columns: [
                    TableColumn(words["principals.column.name"]),
                    TableColumn(words["principals.column.code"]),
                ], rows: principals.map { TableRow(TableCell($0.name), [TableCell($0.number)]) })
        ]
        return section
    }
}
