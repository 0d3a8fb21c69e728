// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A decision or a plan: its title and what it says. Template `social/titled`.
struct TitledList: Encodable, Sendable {
    let title: String
    let rows: SummaryList
    let hasLines: Bool
    let lines: [String]
    let notes: [String]
    /// What the reader can do with it.
    let confirm: ActionForm?

    init(
        title: String, rows: SummaryList, lines: [String], notes: [String], confirm: ActionForm? = nil
    ) {
        self.title = title
        self.rows = rows
        hasLines = !lines.isEmpty
        self.lines = lines
        self.notes = notes
        self.confirm = confirm
    }
}
