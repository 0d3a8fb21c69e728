// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Synchronization

/// A clock that goes only when told to.
package final class FakeClock: Sendable {
    private let moment: Mutex<Instant>

    package init(_ start: Instant = Instant("2026-05-12T09:20:00.000Z") ?? .distantPast) {
        moment = Mutex(start)
    }

    package var now: Instant { moment.withLock { $0 } }

    package func advance(seconds: Int64) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
