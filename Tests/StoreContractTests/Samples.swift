// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

extension ResourceKey {
    static func patient(_ id: String) -> ResourceKey { key("Patient", id) }
    static func observation(_ id: String) -> ResourceKey { key("Observation", id) }

    static func key(_ type: String, _ id: String) -> ResourceKey {
        guard let id = ResourceID(id) else { fatalError("a test uses a bad id") }
        return ResourceKey(ResourceType(type), id)
    }
}

extension ResourceRow {
    /// A version whose body says `note`.
    static func sample(
        _ key: ResourceKey, note: String = "", labels: Labels = Labels(), entries: [IndexEntry] = [],
        interaction: Interaction = .create
    ) -> ResourceRow {
        ResourceRow(
            key: key, text: ResourceText.sample(key, note: note), labels: labels, entries: entries,
            interaction: interaction)
    }

    /// A deletion.
    static func deletion(_ key: ResourceKey, labels: Labels = Labels()) -> ResourceRow {
        ResourceRow(key: key, text: nil, labels: labels, entries: [], interaction: .delete)
    }
}

extension ResourceText {
    static func sample(_ key: ResourceKey, note: String) -> ResourceText {
        let tree: JSONTree = [
            "resourceType": .string(key.type.name), "meta": ["tag": [["code": "TEST"]]],
            "value": .number("1.00"),
            "note": .string(note),
        ]
        do {
            return ResourceText(try JSONDocument(parsing: tree.encoded()).root, id: key.id)
        } catch {
            fatalError("a test makes bad JSON")
        }
    }
}

extension StoredResource {
    /// What `ResourceRow.sample` was given.
    var note: String? {
        do { return try document().root["note"]?.string } catch { return nil }
    }
}

extension SearchQuery {
    static func of(
        _ type: String, _ filters: [Filter] = [], sort: [SortKey] = [], total: TotalMode? = nil
    ) -> SearchQuery {
        var query = SearchQuery(type: ResourceType(type))
        query.filters = filters
        query.sort = sort
        query.total = total
        return query
    }
}

extension Filter {
    static func token(_ parameter: String, _ code: String, system: SystemMatch = .any) -> Filter {
        Filter(parameter: parameter, alternatives: [.token(system: system, code: code)])
    }
}

extension IndexEntry {
    static func token(_ parameter: String, _ code: String, system: String? = nil) -> IndexEntry {
        IndexEntry(parameter: parameter, value: .token(system: system, code: code))
    }
}

extension ResourceStore {
    /// Writes one row in a transaction of its own.
    @discardableResult
    func put(_ row: ResourceRow) async throws(StoreError) -> StoredResource {
        try await write { session throws(StoreError) in try session.put(row) }
    }
}
