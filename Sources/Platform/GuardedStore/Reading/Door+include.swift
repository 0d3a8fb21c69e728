// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Identity

extension Door {
    /// The resources that matches point to by the parameters of `_include`, those that the reader may see,
    /// each once.
    func included(
        with matches: [StoredResource], by query: SearchQuery, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        guard !query.includes.isEmpty, !matches.isEmpty else { return [] }
        let known = Set(matches.map(\.key))
        var keys: [ResourceKey] = []
        var seen: Set<ResourceKey> = []
        for match in matches {
            let document = try parsed(match)
            let entries = extractor.entries(of: document.root)
            for include in query.includes where include.source == match.key.type.name {
                for key in Self.targets(of: include, in: entries)
                where !known.contains(key) && visit.mayRead(key.type) && seen.insert(key).inserted
                    && keys.count < Limits.includedMax
                {
                    keys.append(key)
                }
            }
        }
        let found = try await fetch { () async throws(StoreError) in try await store.read(keys) }
        let judged = try await judged(found.filter { !$0.isDeleted }, for: visit)
        return judged.filter(\.verdict.isAllow).map(\.resource)
    }

    /// A stored body as a document.
    ///
    /// - Throws: `.unavailable` for one that cannot be read: it is never left out in silence.
    func parsed(_ stored: StoredResource) throws(DoorError) -> JSONDocument {
        do {
            return try stored.document()
        } catch {
            throw DoorError(
                .unavailable, .exception, "\(stored.key) cannot be read from the store; tell the operator.")
        }
    }

    private static func targets(of include: Include, in entries: [IndexEntry]) -> [ResourceKey] {
        entries.compactMap { entry in
            guard include.parameter == "*" || entry.parameter == include.parameter,
                case .reference(let type?, let id?, nil) = entry.value,
                include.target == nil || include.target == type, let resourceID = ResourceID(id)
            else { return nil }
            return ResourceKey(ResourceType(type), resourceID)
        }
    }
}
