// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// The page for staff who may not see indicators in the commission they have chosen: why, and what to do.
enum InsightRefusal {
    /// - Parameter usable: Names of the reader's commissions in which indicators can be seen.
    static func page(_ right: FollowUpRight, usable: [String], _ texts: LocalTexts) -> ErrorPage {
        let change = usable.map { texts["insight.refused.usable", ["commission": $0]] }
        let advice = usable.isEmpty ? [texts["insight.refused.none"]] : change
        let choose = Link(
            texts["insight.refused.choose"], href: "/valj-uppdrag?till=\(InsightRoutes.startPath)")
        let home = Link(texts["insight.refused.home"], href: "/")
        return ErrorPage(
            heading: texts["insight.refused.heading"], icon: "lock",
            paragraphs: [texts["insight.refused.\(right.rawValue)"], texts["insight.refused.law"]] + advice,
            links: usable.isEmpty ? [home] : [choose, home])
    }
}
