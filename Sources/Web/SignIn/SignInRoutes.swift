// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

/// Signing in and out, choosing a commission, acting for a child.
///
///     SignInRoutes(desk: desk, pages: pages, world: world, now: now).add(to: &book)
package struct SignInRoutes: Sendable {
    let desk: SignInDesk
    let pages: Pages
    let world: SignInWorld
    let cookie: SessionCookie
    let now: @Sendable () -> Instant

    /// Routes over the desk that knows sessions.
    package init(desk: SignInDesk, pages: Pages, world: SignInWorld, now: @escaping @Sendable () -> Instant) {
        self.desk = desk
        self.pages = pages
        self.world = world
        self.now = now
        cookie = SessionCookie(isSecure: pages.settings.isSecure)
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addSignIn(to: &book)
        addCommissions(to: &book)
        addActing(to: &book)
    }

    /// Name of the field and query parameter that holds where to go afterwards.
    static let nextField = "till"

    /// Where a reader begins.
    static func start(of reader: Reader) -> String {
        guard case .staff(let staff) = reader else { return "/min" }
        switch staff.commission?.purpose {
        case nil: return "/valj-uppdrag"
        case .quality, .statistics: return "/insikt"
        default: return "/vard"
        }
    }
}
