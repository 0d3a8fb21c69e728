// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Somebody is signed in.
package struct Session: Sendable, Hashable {
    /// Names the session without giving it away: the SHA-256 of its secret.
    package let id: String
    /// Who she is now: with the commission she has chosen, or the child she acts for.
    package let reader: Reader
    /// When she signed in.
    package let opened: Instant
    /// When it was last used, to within `Limits.sessionTouchSeconds`.
    package let lastUsed: Instant
    /// When it ends whatever happens.
    package let expires: Instant
}
