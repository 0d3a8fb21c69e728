// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A part of a page under its own heading.
struct StrategySection: Encodable, Sendable {
    let id: String
    let heading: String
    var paragraphs: [String] = []
    var points: StrategyPoints?
    var facts: SummaryList?
    var figures: [ChartFigure] = []
    var tables: [DataTable] = []
    var actions: StrategyActions?
    var form: StrategySmallForm?

    init(id: String, _ heading: String, _ paragraphs: [String] = []) {
        self.id = id
        self.heading = heading
        self.paragraphs = paragraphs
    }
}
