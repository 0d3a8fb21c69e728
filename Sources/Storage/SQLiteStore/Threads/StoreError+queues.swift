// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

extension StoreError {
    /// Too many wait already.
    static func queueFull(_ name: String) -> StoreError {
        StoreError(.busy, "the \(name) queue is full")
    }

    /// Asked after `close()`.
    static let closed = StoreError(.unavailable, "the store is closed")
}
