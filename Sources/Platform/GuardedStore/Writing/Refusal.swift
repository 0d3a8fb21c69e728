// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Synchronization

/// Carries the door's own error out of a write transaction, which can only throw the store's, and what the
/// refusal was about, for the log.
final class Refusal: Sendable {
    /// What a reader may not do.
    struct Denied: Sendable {
        let verdict: Verdict?
        let key: ResourceKey
        let labels: Labels?
    }

    private struct Held {
        var error: DoorError?
        var denied: Denied?
    }

    private let held = Mutex(Held())

    /// Keeps `error` and gives what to throw so that the transaction is rolled back.
    func refuse(_ error: DoorError) -> StoreError {
        held.withLock { $0.error = error }
        return StoreError(.refused, "refused by the door")
    }

    /// The same for what the law or a commission forbids, which is logged whatever the reader is told.
    func deny(_ error: DoorError, verdict: Verdict?, key: ResourceKey, labels: Labels?) -> StoreError {
        held.withLock { $0 = Held(error: error, denied: Denied(verdict: verdict, key: key, labels: labels)) }
        return StoreError(.refused, "refused by the door")
    }

    /// What was forbidden; nil when nothing was.
    var denied: Denied? { held.withLock { $0.denied } }

    /// The door's error for what the store threw.
    func error(for storeError: StoreError) -> DoorError {
        held.withLock { $0.error } ?? DoorError(storeError)
    }
}
