// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// A part of the overview: a few lines, or what is said when there are none. Partial `staff/overview-card`.
struct OverviewCard: Encodable, Sendable {
    /// One line.
    struct Line: Encodable, Sendable {
        let title: String
        /// Where it is read in full.
        let href: String?
        let detail: String?
        let tag: Tag?
        /// Day and place.
        let source: String
    }

    let id: String
    let title: String
    let icon: String
    let lines: [Line]
    let hasLines: Bool
    /// Said when there are no lines.
    let empty: String?
    /// Way to all of them.
    let more: Link?

    init(id: String, title: String, icon: String, lines: [Line], empty: String, more: Link? = nil) {
        self.id = id
        self.title = title
        self.icon = icon
        self.lines = Array(lines.prefix(Limits.cardLinesMax))
        hasLines = !lines.isEmpty
        self.empty = lines.isEmpty ? empty : nil
        self.more = lines.isEmpty ? nil : more
    }
}
