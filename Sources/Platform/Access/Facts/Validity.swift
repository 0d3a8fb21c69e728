// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// When something holds: from a moment, up to but not including another, and no longer once it is ended.
package struct Validity: Sendable, Hashable {
    /// The first moment.
    package var from: Instant
    /// The first moment after; `distantFuture` for until further notice.
    package var to: Instant
    /// When it was ended early; nil while it stands.
    package var ended: Instant?

    /// A validity, until further notice unless an end is given.
    package init(from: Instant, to: Instant = .distantFuture, ended: Instant? = nil) {
        self.from = from
        self.to = to
        self.ended = ended
    }

    /// Whether it holds at a moment.
    package func holds(at now: Instant) -> Bool {
        from <= now && now < to && !isEnded(at: now)
    }

    /// Whether it has held before a moment and holds no more.
    package func hasPassed(at now: Instant) -> Bool {
        guard from <= now, !holds(at: now) else { return false }
        return from < to && (ended.map { from < $0 } ?? true)
    }

    /// Whether it was ended early, at or before a moment.
    package func isEnded(at now: Instant) -> Bool {
        ended.map { $0 <= now } ?? false
    }
}
