// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// What every request meets: the settings, the desk that knows sessions, and the page for errors.
package struct Front: Sendable {
    /// How the node meets the outside.
    package let settings: FrontSettings
    /// Who knows sessions and tokens.
    package let desk: SignInDesk
    /// Counts requests.
    package let rates: RateLimiter
    /// The cookie of sessions.
    package let cookie: SessionCookie
    /// Tells errors by a page.
    package let errorPage: ErrorAnswer
    /// The name of the person that a reader acts for, from the register; no health data.
    package let actingName: @Sendable (Reader) async throws -> String?

    /// Puts the front together.
    package init(
        settings: FrontSettings, desk: SignInDesk, now: @escaping @Sendable () -> Instant,
        errorPage: @escaping ErrorAnswer, actingName: @escaping @Sendable (Reader) async throws -> String?
    ) {
        self.settings = settings
        self.desk = desk
        self.errorPage = errorPage
        self.actingName = actingName
        rates = RateLimiter(limits: settings.limits, now: now)
        cookie = SessionCookie(isSecure: settings.isSecure)
    }
}
