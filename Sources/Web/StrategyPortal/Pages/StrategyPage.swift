// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A page of the strategy: heading, facts, sections with tables, figures and small forms.
struct StrategyPage: PageModel, Encodable {
    static let template = "strategy/page"

    let heading: String
    var lead: String?
    var notices: [Notification] = []
    var paragraphs: [String] = []
    var facts: SummaryList?
    var actions: StrategyActions?
    var sections: [StrategySection] = []

    init(_ heading: String, lead: String? = nil) {
        self.heading = heading
        self.lead = lead
    }
}
