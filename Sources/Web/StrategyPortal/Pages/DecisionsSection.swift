// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Strategy

/// Decisions with their diary numbers.
enum DecisionsSection {
    /// Nil for no decisions.
    static func section(_ decisions: [PlanDecision], _ words: StrategyWords) -> StrategySection? {
        guard !decisions.isEmpty else { return nil }
        var section = StrategySection(id: "beslut", words["decisions.heading"])
        section.tables = [
            DataTable(
                id: "beslut-tabell", caption: words["decisions.heading"], isCaptionHidden: true,
                columns: ["day", "text", "diary"].map { TableColumn(words["decisions.column.\($0)"]) },
                rows: decisions.map { decision in
                    let number = decision.diaryNumber.isEmpty ? words["missing"] : decision.diaryNumber
                    return TableRow(
                        TableCell(words.day(decision.day)), [TableCell(decision.text), TableCell(number)])
                })
        ]
        return section
    }
}
