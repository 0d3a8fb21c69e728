// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSchema
import FHIRSearch
import FHIRStore
import FHIRValidation
import Identity
import Sweden

/// The one door: every read and write of a person's data passes here.
///
/// decide (Access) → narrow (Visibility, part of the query) → log (Audit, durable) → show or write
/// (FHIRStore). Nothing is returned before its log row is durable; when the log cannot be written, nothing is
/// returned.
package struct Door: Sendable {
    static let racedReason = "raced"

    let store: any ResourceStore
    let log: AccessLog
    let identity: PersonIdentity
    let directories: DirectoryCache
    let personFacts = PersonFactsCache()
    let definitions = DefinitionShelf()
    let schema: Schema
    let extractor: IndexExtractor
    let sealer: PageSealer
    let validator: BaseValidator
    let now: @Sendable () -> Instant
    let unreadable: @Sendable (UnreadableResource) -> Void

    /// - Parameters:
    ///   - keys: The database's own keys: for identity numbers in the index and for page tokens.
    ///   - unreadable: Told of what was about to be shown and cannot be read; for the operator, ids only.
    ///   - now: The clock.
    package init(
        store: any ResourceStore, keys: StoreKeys, policy: Policy = .standard, schema: Schema = .r4,
        unreadable: @escaping @Sendable (UnreadableResource) -> Void = { _ in },
        now: @escaping @Sendable () -> Instant
    ) {
        self.store = store
        log = AccessLog(ledger: store.ledger)
        identity = PersonIdentity(hash: KeyedHash(key: keys.index))
        directories = DirectoryCache(store: store, policy: policy)
        self.schema = schema
        extractor = IndexExtractor(schema: schema, zone: SwedishTime.zone)
        sealer = PageSealer(keys: keys)
        validator = BaseValidator(schema: schema)
        self.now = now
        self.unreadable = unreadable
    }

    /// The judge with the directory as it stands now.
    func judge() async throws(DoorError) -> Judge {
        try await known().judge
    }

    /// Providers, units and staff; no persons' data.
    package func directory() async throws(DoorError) -> Directory {
        try await known().directory
    }

    /// Directory and judge of one moment.
    func known() async throws(DoorError) -> DirectoryCache.Known {
        do {
            return try await directories.current()
        } catch {
            throw DoorError(error)
        }
    }

    /// The person whom an identity number names, known here or not. Reveals nothing: a keyed hash.
    package func key(of number: PersonalIdentityNumber) -> PersonKey {
        identity.person(number)
    }

    func record(_ rows: [LogRow]) async throws(DoorError) {
        do {
            try await log.record(rows)
        } catch {
            throw DoorError(
                .unavailable, .transient, "The access log cannot be written, so nothing is shown.")
        }
    }

    /// Runs a read of the store and puts its error in the door's words.
    func fetch<R: Sendable>(
        _ body: () async throws(StoreError) -> R
    ) async throws(DoorError) -> R {
        do {
            return try await body()
        } catch {
            throw DoorError(error)
        }
    }
}
