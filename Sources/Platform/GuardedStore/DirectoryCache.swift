// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity
import Synchronization

/// The directory of providers, units and staff, read again whenever any fact has changed.
final class DirectoryCache: Sendable {
    private let store: any ResourceStore
    private let held = Mutex<(version: Int64, directory: Directory)?>(nil)

    init(store: any ResourceStore) {
        self.store = store
    }

    func current() async throws(StoreError) -> Directory {
        let version = try await store.factsVersion()
        if let held = held.withLock({ $0 }), held.version == version { return held.directory }
        let directory = try await Directory.load(from: store)
        held.withLock { $0 = (version, directory) }
        return directory
    }
}
