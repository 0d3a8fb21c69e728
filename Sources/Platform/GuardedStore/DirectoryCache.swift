// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import Identity
import Synchronization

/// The directory of providers, units and staff with the judge who knows it, and what owners ask of what is
/// written; made again whenever any fact has changed. A judge's tables take longer to make than a verdict.
final class DirectoryCache: Sendable {
    /// A directory and its judge.
    struct Known: Sendable {
        fileprivate let version: Int64
        let directory: Directory
        let judge: Judge
        let validation: ValidationTable
    }

    private let store: any ResourceStore
    private let policy: Policy
    private let held = Mutex<Known?>(nil)

    init(store: any ResourceStore, policy: Policy) {
        self.store = store
        self.policy = policy
    }

    func current() async throws(StoreError) -> Known {
        let version = try await store.factsVersion()
        if let held = held.withLock({ $0 }), held.version == version { return held }
        let directory = try await Directory.load(from: store)
        let judge = Judge(directory: directory, policy: policy)
        let validation = ValidationTable(try await store.facts(kind: OpenKind.validation.rawValue))
        let known = Known(version: version, directory: directory, judge: judge, validation: validation)
        held.withLock { $0 = known }
        return known
    }
}
