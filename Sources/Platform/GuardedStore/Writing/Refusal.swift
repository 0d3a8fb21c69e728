// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Synchronization

/// Carries the door's own error out of a write transaction, which can only throw the store's.
final class Refusal: Sendable {
    private let held = Mutex<DoorError?>(nil)

    /// Keeps `error` and gives what to throw so that the transaction is rolled back.
    func refuse(_ error: DoorError) -> StoreError {
        held.withLock { $0 = error }
        return StoreError(.refused, "refused by the door")
    }

    /// The door's error for what the store threw.
    func error(for storeError: StoreError) -> DoorError {
        held.withLock { $0 } ?? DoorError(storeError)
    }
}
