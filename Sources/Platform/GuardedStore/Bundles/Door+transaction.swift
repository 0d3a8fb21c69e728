// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Identity
import Sweden

extension Door {
    /// How often a transaction whose conditions were overtaken by another is planned again.
    private static let attemptsMax = 3

    /// Runs a Bundle of type transaction: all of it or nothing.
    ///
    /// - Parameter language: What the answer's findings are told in.
    /// - Returns: The Bundle of type transaction-response, entries in the order of the request.
    /// - Throws: What the first entry that cannot be done gives, with its place in `expression`.
    package func transaction(
        _ bundle: JSONDocument, for visit: Visit, in language: Phrasebook = .english
    ) async throws(DoorError) -> JSONTree {
        let entries = try BundlePlan.entries(of: bundle.root)
        for attempt in 1... {
            let plan = try await plan(entries, for: visit)
            do {
                return try await run(plan, for: visit, in: language)
            } catch {
                let raced =
                    error.code == .preconditionFailed
                    && error.issues.contains { $0.diagnostics == Self.racedReason }
                if !raced || attempt == Self.attemptsMax { throw error }
            }
        }
        fatalError("the loop over attempts ended without an answer")
    }

    private func run(
        _ plan: BundlePlan, for visit: Visit, in language: Phrasebook
    ) async throws(DoorError) -> JSONTree {
        var responses = [JSONTree](repeating: .absent, count: plan.entries.count)
        if !plan.writes.isEmpty {
            let outcomes = try await commit(
                plan.writes.map(\.write), assuming: plan.references, for: visit)
            for ((entry, _), outcome) in zip(plan.writes, outcomes) {
                responses[entry] = BundleResponse.entry(for: outcome)
            }
        }
        // What was written stands, so a read that fails is told in its own entry.
        for entry in plan.reads {
            do {
                responses[entry.index] = try await answer(entry, for: visit)
            } catch {
                responses[entry.index] = BundleResponse.entry(failing: error, in: language)
            }
        }
        return BundleResponse.bundle(type: "transaction-response", entries: responses)
    }

    /// Gives ids, finds what conditions match now, and resolves references; nothing is written.
    private func plan(_ entries: [BundleEntry], for visit: Visit) async throws(DoorError) -> BundlePlan {
        var plan = BundlePlan(entries: entries)
        var map = ReferenceMap()
        var keys: [Int: (key: ResourceKey, condition: SearchQuery?, match: ResourceKey?)] = [:]
        for entry in entries where entry.method == .post || entry.method == .put {
            let target = try await target(of: entry, for: visit)
            keys[entry.index] = target
            if let fullURL = entry.fullURL { map.add(fullURL, as: target.match ?? target.key) }
        }
        plan.references = try await resolveConditionals(of: entries, into: &map, for: visit)
        var taken: Set<ResourceKey> = []
        let context = EntryContext(map: map, validation: try await known().validation, visit: visit)
        for entry in entries.sorted(by: { BundlePlan.order($0.method) < BundlePlan.order($1.method) }) {
            if entry.method == .get || entry.method == .head {
                plan.reads.append(entry)
                continue
            }
            let write = try await planned(entry, target: keys[entry.index], in: context, for: visit)
            guard taken.insert(write.key).inserted else {
                throw DoorError(
                    .invalid, .duplicate, "\(write.key) is written twice in one transaction.",
                    at: entry.expression)
            }
            plan.writes.append((entry.index, write))
        }
        return plan
    }

    private func target(
        of entry: BundleEntry, for visit: Visit
    ) async throws(DoorError) -> (key: ResourceKey, condition: SearchQuery?, match: ResourceKey?) {
        if entry.method == .put {
            guard let key = entry.key else {
                throw DoorError(
                    .unsupported, .notSupported, "PUT needs Type/id; conditional update is not offered.",
                    at: "\(entry.expression).request.url")
            }
            return (key, nil, nil)
        }
        guard let name = entry.resource?["resourceType"]?.string, entry.url == name else {
            throw DoorError(
                .invalid, .value, "request.url of a POST must be the resource's type.",
                at: "\(entry.expression).request.url")
        }
        let type = ResourceType(name)
        let key = ResourceKey(type, .random())
        guard let text = entry.ifNoneExist else { return (key, nil, nil) }
        try refuseConditionByStaff(visit, on: type)
        let query = try parse(type: type, query: text[...], at: "\(entry.expression).request.ifNoneExist")
        let matches = try await ownMatches(of: query, for: visit)
        if matches.count > 1 {
            throw DoorError(
                .multipleMatches, .multipleMatches, "ifNoneExist finds several resources.",
                at: "\(entry.expression).request.ifNoneExist")
        }
        return (key, query, matches.first)
    }

    private func resolveConditionals(
        of entries: [BundleEntry], into map: inout ReferenceMap, for visit: Visit
    ) async throws(DoorError) -> [AssumedReference] {
        var assumed: [AssumedReference] = []
        for entry in entries {
            guard let resource = entry.resource else { continue }
            for reference in ReferenceMap.conditionals(in: resource) where map[reference] == nil {
                guard let (type, text) = SearchURL.split(reference) else { continue }
                let query = try parse(type: type, query: text, at: entry.expression)
                let matches = try await ownMatches(of: query, for: visit)
                guard matches.count == 1, let match = matches.first else {
                    throw DoorError(
                        .preconditionFailed, matches.isEmpty ? .notFound : .multipleMatches,
                        matches.isEmpty
                            ? "A conditional reference to \(type) finds none."
                            : "A conditional reference to \(type) finds several.",
                        at: entry.expression)
                }
                map.add(conditional: reference, as: match)
                assumed.append(AssumedReference(query: query, found: match))
            }
        }
        return assumed
    }

    private func planned(
        _ entry: BundleEntry, target: (key: ResourceKey, condition: SearchQuery?, match: ResourceKey?)?,
        in context: EntryContext, for visit: Visit
    ) async throws(DoorError) -> PlannedWrite {
        let version = try entry.expectedVersion()
        guard let target, let resource = entry.resource else {
            guard let key = entry.key else {
                throw DoorError(
                    .unsupported, .notSupported, "DELETE needs Type/id; conditional delete is not offered.",
                    at: "\(entry.expression).request.url")
            }
            try check(visit, may: .delete, on: key.type)
            return PlannedWrite(action: .delete(ifMatch: version), key: key, prepared: nil)
        }
        try check(visit, may: entry.method == .post ? .create : .update, on: target.key.type)
        let document = try rewritten(resource, by: context.map, at: entry.expression)
        try await refuseInvalid(document, of: entry, resource, target.key.type, context)
        let prepared = PreparedWrite(document, key: target.key, extractor: extractor)
        if entry.method == .post {
            return PlannedWrite(
                action: .create(ifNoneExist: target.condition), key: target.key, prepared: prepared,
                assumedMatch: target.match)
        }
        guard document.root["id"]?.string == target.key.id.text else {
            throw DoorError(
                .invalid, .value, "The resource's id must be that of request.url.",
                at: "\(entry.expression).resource.id")
        }
        return PlannedWrite(action: .update(ifMatch: version), key: target.key, prepared: prepared)
    }

    private func rewritten(
        _ resource: JSONValue, by map: ReferenceMap, at expression: String
    ) throws(DoorError) -> JSONDocument {
        do {
            return try map.rewritten(resource)
        } catch {
            throw DoorError(.invalid, .structure, error.said, at: "\(expression).resource")
        }
    }

    private func refuseInvalid(
        _ document: JSONDocument, of entry: BundleEntry, _ resource: JSONValue, _ type: ResourceType,
        _ context: EntryContext
    ) async throws(DoorError) {
        do throws(DoorError) {
            try await refuseInvalid(document, type: type, by: context.validation, for: context.visit)
            if ConsentDocument.isOrder(document.root) { throw ConsentDocument.notInBundles }
        } catch {
            let places = EntryPlaces(resource, edits: context.map.edits(in: resource))
            throw DoorError(
                error.code, error.issues.map { places.placed($0, in: entry) }, verdict: error.verdict)
        }
    }

    func parse(type: ResourceType, query: Substring, at expression: String) throws(DoorError) -> SearchQuery {
        guard let parameters = SearchURL.parameters(of: query) else {
            throw DoorError(.badRequest, .value, "The query is not well-formed.", at: expression)
        }
        do {
            return try SearchQuery.parse(
                type: type, parameters: parameters, schema: schema, zone: SwedishTime.zone, lenient: false,
                limits: .standard)
        } catch {
            throw DoorError(error)
        }
    }

    /// The keys of the writer's own resources that a condition finds, at most two; shows nothing of them.
    private func ownMatches(of query: SearchQuery, for visit: Visit) async throws(DoorError) -> [ResourceKey]
    {
        let predicate = visit.ownProviderPredicate
        let page = try await fetch { () async throws(StoreError) in
            try await store.search(query, within: predicate, after: nil, count: 2)
        }
        return page.resources.map(\.key)
    }
}
