// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Runs a Bundle of type batch: each entry by itself, in order; one that fails does not stop the others.
    ///
    /// - Parameter language: What the answer's findings are told in.
    package func batch(
        _ bundle: JSONDocument, for visit: Visit, in language: Phrasebook = .english
    ) async throws(DoorError) -> JSONTree {
        var responses: [JSONTree] = []
        let entries = bundle.root.items("entry")
        guard entries.count <= Limits.bundleEntriesMax else {
            throw DoorError(
                .tooCostly, .tooCostly,
                "A bundle may have at most \(Limits.bundleEntriesMax) entries. Nothing is done; send parts."
            )
        }
        for (index, entry) in entries.enumerated() {
            do throws(DoorError) {
                responses.append(try await placedAnswer(try BundleEntry(entry, index: index), for: visit))
            } catch {
                responses.append(BundleResponse.entry(failing: error, in: language))
            }
        }
        return BundleResponse.bundle(type: "batch-response", entries: responses)
    }

    /// The answer to an entry; findings about its resource are placed in the Bundle.
    private func placedAnswer(
        _ entry: BundleEntry, for visit: Visit
    ) async throws(DoorError) -> JSONTree {
        do throws(DoorError) {
            return try await answer(entry, for: visit)
        } catch {
            guard let resource = entry.resource, error.issues.contains(where: { $0.position != nil }) else {
                throw error
            }
            let places = EntryPlaces(resource)
            throw DoorError(
                error.code, error.issues.map { places.placed($0, in: entry) }, verdict: error.verdict)
        }
    }

    func answer(_ entry: BundleEntry, for visit: Visit) async throws(DoorError) -> JSONTree {
        switch entry.method {
        case .get, .head: return try await read(entry, for: visit)
        case .delete:
            guard let key = entry.key else { throw Self.needsKey(entry) }
            return BundleResponse.entry(
                for: try await delete(key, ifMatch: try entry.expectedVersion(), for: visit))
        case .put:
            guard let key = entry.key else { throw Self.needsKey(entry) }
            return BundleResponse.entry(
                for: try await update(
                    try document(of: entry), key: key, ifMatch: try entry.expectedVersion(), for: visit))
        case .post:
            let type = ResourceType(entry.url)
            var condition = entry.ifNoneExist
            let query = try condition.take().map { text throws(DoorError) in
                try parse(type: type, query: text[...], at: "\(entry.expression).request.ifNoneExist")
            }
            return BundleResponse.entry(
                for: try await create(try document(of: entry), type: type, ifNoneExist: query, for: visit))
        }
    }

    private func read(_ entry: BundleEntry, for visit: Visit) async throws(DoorError) -> JSONTree {
        if let key = entry.key { return BundleResponse.entry(reading: try await read(key, for: visit)) }
        guard let (type, query) = SearchURL.split(entry.url), schema.isResource(type.name) else {
            throw Self.needsKey(entry)
        }
        let result = try await search(
            try parse(type: type, query: query, at: "\(entry.expression).request.url"), for: visit)
        return ["resource": result.bundle(), "response": ["status": "200 OK"]]
    }

    private func document(of entry: BundleEntry) throws(DoorError) -> JSONDocument {
        guard let resource = entry.resource else {
            throw DoorError(
                .invalid, .required, "The entry has no resource.", at: "\(entry.expression).resource")
        }
        do {
            return try JSONDocument(parsing: Array(resource.rawBytes))
        } catch {
            throw DoorError(.invalid, .structure, error.said, at: "\(entry.expression).resource")
        }
    }

    private static func needsKey(_ entry: BundleEntry) -> DoorError {
        DoorError(
            .badRequest, .value, "request.url must be Type/id (or, for GET, Type?parameters).",
            at: "\(entry.expression).request.url")
    }
}
