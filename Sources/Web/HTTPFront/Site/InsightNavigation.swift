// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The main navigation of the part for those who decide: the same on its every page (WCAG 3.2.3), whichever
/// module makes the page.
package enum InsightNavigation {
    private static let places = [
        ("/insikt", "strategy.nav.insight"), ("/insikt/oppet", "strategy.nav.open"),
        ("/insikt/strategi", "strategy.nav.start"),
        ("/insikt/strategi/uppfoljning", "strategy.nav.report"),
        ("/insikt/strategi/huvudman", "strategy.nav.principals"),
        ("/insikt/strategi/oppna-data", "strategy.nav.data"),
    ]

    /// The links; the one to `path` is current.
    package static func items(_ texts: LocalTexts, at path: String) -> [NavigationItem] {
        places.map { href, key in NavigationItem(texts[key], href: href, isCurrent: path == href) }
    }
}
