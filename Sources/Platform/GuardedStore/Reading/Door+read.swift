// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Shows the current version of a resource.
    ///
    /// - Throws: `.notFound` when it is not there or not for this reader; `.gone` when it has been deleted.
    package func read(_ key: ResourceKey, for visit: Visit) async throws(DoorError) -> StoredResource {
        try check(visit, may: .read, on: key.type)
        let found = try await fetch { () async throws(StoreError) in try await store.read(key) }
        return try await show(found, key: key, for: visit)
    }

    /// Shows one version of a resource.
    package func read(
        _ key: ResourceKey, version: Int, for visit: Visit
    ) async throws(DoorError) -> StoredResource {
        try check(visit, may: .read, on: key.type)
        let found = try await fetch { () async throws(StoreError) in
            try await store.read(key, version: version)
        }
        return try await show(found, key: key, for: visit)
    }

    /// Shows the versions of a resource, newest first, those that the reader may see. Pages with none of them
    /// are passed by.
    package func history(
        of key: ResourceKey, before version: Int? = nil, count: Int = Limits.pageSizeDefault, for visit: Visit
    ) async throws(DoorError) -> HistoryPage {
        try check(visit, may: .read, on: key.type)
        var before = version
        while before != 1 {
            let start = before
            let versions = try await fetch { () async throws(StoreError) in
                try await store.history(of: key, before: start, count: min(count, Limits.pageSizeMax))
            }
            guard let last = versions.last else { break }
            if let person = versions[0].labels.person { try await refuseFollowUp(visit, about: person) }
            let seen = try await judged(versions, for: visit)
            try await record(seen.map(\.verdict), showing: seen.map(\.resource), activity: .read, for: visit)
            let allowed = seen.filter(\.verdict.isAllow).map(\.resource)
            before = last.version
            if !allowed.isEmpty {
                return HistoryPage(versions: allowed, next: last.version > 1 ? last.version : nil)
            }
        }
        throw .notFound(key)
    }

    private func show(
        _ found: StoredResource?, key: ResourceKey, for visit: Visit
    ) async throws(DoorError) -> StoredResource {
        guard let found else { throw .notFound(key) }
        if found.labels.person != nil { try await refuseFollowUp(visit, about: found.labels.person) }
        let verdict = try await verdict(on: found.labels, for: visit)
        try await record([verdict], showing: [found], activity: .read, for: visit)
        guard verdict.isAllow else { throw .notFound(key) }
        if found.isDeleted { throw .gone(key) }
        return found
    }

    func verdict(on labels: Labels, for visit: Visit) async throws(DoorError) -> Verdict {
        let judge = try await judge()
        return judge.verdict(
            for: visit.reader, purpose: visit.purpose,
            about: try await facts(for: labels.person, visit: visit),
            on: labels, at: now())
    }

    /// The facts about a person that a verdict rests on. A system client's verdict rests on none.
    func facts(for person: PersonKey?, visit: Visit) async throws(DoorError) -> PersonFacts? {
        guard let person else { return nil }
        if case .system = visit.reader { return nil }
        return try await facts(about: person)
    }

    func facts(about person: PersonKey) async throws(DoorError) -> PersonFacts {
        let version = try await fetch { () async throws(StoreError) in try await store.factsVersion() }
        if let known = personFacts.facts(about: person, at: version) { return known }
        let facts = try await fetch { () async throws(StoreError) in try await store.facts(about: person) }
        let found = PersonFacts(person: person, facts: facts)
        personFacts.keep(found, at: version)
        return found
    }

    /// Each resource with its verdict; the facts of a person are read once.
    func judged(
        _ resources: [StoredResource], for visit: Visit
    ) async throws(DoorError) -> [(resource: StoredResource, verdict: Verdict)] {
        let judge = try await judge()
        var facts: [PersonKey: PersonFacts] = [:]
        var result: [(resource: StoredResource, verdict: Verdict)] = []
        for resource in resources {
            let person = resource.labels.person
            if let person, facts[person] == nil {
                facts[person] = try await self.facts(for: person, visit: visit)
            }
            let verdict = judge.verdict(
                for: visit.reader, purpose: visit.purpose, about: person.flatMap { facts[$0] },
                on: resource.labels,
                at: now())
            result.append((resource, verdict))
        }
        return result
    }
}
