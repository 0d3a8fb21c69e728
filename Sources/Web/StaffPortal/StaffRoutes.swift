// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import Sweden

/// The pages of staff, under `/vard`.
///
///     StaffRoutes(door: door, pages: pages, now: now).add(to: &book)
package struct StaffRoutes: Sendable {
    /// The one door to persons' data.
    package let door: Door
    /// What pages are made with.
    package let pages: Pages
    /// The clock.
    package let now: @Sendable () -> Instant

    /// For which purposes a record may be opened.
    package static let purposes: [Purpose] = [.care, .certificate, .insats]

    /// Routes over the door to persons' data.
    package init(door: Door, pages: Pages, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.pages = pages
        self.now = now
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addStart(to: &book)
        addSearch(to: &book)
        addRecord(to: &book)
        addRelation(to: &book)
        addConsent(to: &book)
        addJournal(to: &book)
        addOwnLog(to: &book)
    }

    /// The day on the wall.
    package var today: CalendarDay { SwedishTime.day(of: now()) }

    /// The words of the reader's language.
    package func words(_ context: WebContext) -> StaffWords { StaffWords(pages.texts(context)) }

    /// The shell of the portal, with the place in the main navigation.
    ///
    /// Titles name no person: they are kept in the history of the browser.
    package func shell(
        _ key: String, _ request: Request, _ context: WebContext, at place: String? = nil
    ) -> Shell {
        let texts = pages.texts(context)
        var shell = pages.shell(texts[key], .staff, request, context)
        let places = [
            (StaffPaths.start, "staff.nav.start"), (StaffPaths.inbox, "staff.nav.inbox"),
            (StaffPaths.cases, "staff.nav.cases"), (StaffPaths.search, "staff.nav.search"),
            (StaffPaths.ownLog, "staff.nav.log"),
        ]
        shell.navigation = places.map { path, text in
            NavigationItem(texts[text], href: path, isCurrent: path == place)
        }
        shell.isWide = true
        return shell
    }
}
