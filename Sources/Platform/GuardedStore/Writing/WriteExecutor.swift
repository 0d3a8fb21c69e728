// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity

/// Runs planned writes inside one store transaction: conditions, labels, authority, versions and the log
/// rows, all or nothing.
struct WriteExecutor: Sendable {
    let visit: Visit
    let labeller: Labeller
    let authority: WriteAuthority
    let writes: [PlannedWrite]
    let references: [AssumedReference]
    let refusal: Refusal

    func run(in session: any WriteSession) throws(StoreError) -> [WriteOutcome] {
        let run = Run(executor: self, session: session)
        for reference in references {
            let found = try session.matches(reference.query, within: visit.ownProviderPredicate, limit: 2)
            if found != [reference.found] { throw StoreError(.preconditionFailed, Door.racedReason) }
        }
        var outcomes: [WriteOutcome] = []
        outcomes.reserveCapacity(writes.count)
        for write in writes { outcomes.append(try run.perform(write)) }
        try session.append(logEntry(of: outcomes, moved: run.moved, at: session.now))
        return outcomes
    }

    /// - Parameter moved: Versions that were about somebody else: her log tells of it too.
    private func logEntry(
        of outcomes: [WriteOutcome], moved: [StoredResource], at now: Instant
    ) -> LedgerEntry {
        let activity: LogActivity = outcomes.allSatisfy { $0.kind == .deleted } ? .delete : .write
        let row = LogRow(
            id: ResourceID.random().text, activity: activity, time: now, purpose: visit.purpose,
            user: LogUser(visit.reader), resources: LogResources.grouped(outcomes.map(\.resource) + moved),
            decision: Decision.allow.rawValue, rule: visit.writeRule, legalBasis: visit.writeBasis,
            requestID: visit.requestID, channel: visit.channel, reason: visit.reason)
        return row.ledgerEntry
    }
}

/// The state of one run: what this transaction has labelled and whose facts it has read.
private final class Run {
    let executor: WriteExecutor
    let session: any WriteSession
    private var labels: [ResourceKey: Labels] = [:]
    private var inProgress: Set<ResourceKey> = []
    private var facts: [PersonKey: PersonFacts] = [:]
    private(set) var moved: [StoredResource] = []
    private let prepared: [ResourceKey: PreparedWrite]

    init(executor: WriteExecutor, session: any WriteSession) {
        self.executor = executor
        self.session = session
        prepared = Dictionary(
            executor.writes.compactMap { write in write.prepared.map { (write.key, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    func perform(_ write: PlannedWrite) throws(StoreError) -> WriteOutcome {
        switch write.action {
        case .create(let condition):
            if let condition, let match = try match(of: condition, assumed: write.assumedMatch) {
                return match
            }
            return try put(write, over: nil, isNewID: true)
        case .update(let expected):
            let current = try session.current(write.key)
            if let current { try authorise(changing: current, hidden: .mayNotWrite) }
            return try put(write, over: current, expected: expected)
        case .delete(let expected):
            return try delete(write, expected: expected)
        }
    }

    private func match(
        of condition: SearchQuery, assumed: ResourceKey?
    ) throws(StoreError) -> WriteOutcome? {
        let visibility = executor.visit.ownProviderPredicate
        let matches = try session.matches(condition, within: visibility, limit: 2)
        if matches.count > 1 {
            throw StoreError(
                .multipleMatches, "If-None-Exist finds several resources; make the search narrower.")
        }
        guard let key = matches.first else {
            if assumed != nil { throw StoreError(.preconditionFailed, Door.racedReason) }
            return nil
        }
        guard assumed == key || executor.writes.count == 1, let resource = try session.current(key) else {
            throw StoreError(.preconditionFailed, Door.racedReason)
        }
        return WriteOutcome(kind: .matched, resource: resource)
    }

    private func check(_ expected: Int?, against current: StoredResource?) throws(StoreError) {
        guard let expected, expected != current?.version ?? 0 else { return }
        throw StoreError(
            .versionConflict(expected: expected, actual: current?.version ?? 0), "someone else wrote first")
    }

    private func put(
        _ write: PlannedWrite, over current: StoredResource?, expected: Int? = nil, isNewID: Bool = false
    ) throws(StoreError) -> WriteOutcome {
        guard let prepared = write.prepared else {
            fatalError("a create or update without a resource was planned")
        }
        let labels = try labels(of: prepared)
        try authorise(labels, over: current, key: write.key)
        try check(expected, against: current)
        if let current, current.labels.person != labels.person { moved.append(current) }
        let isNew = current == nil || current?.isDeleted == true
        let row = ResourceRow(
            key: write.key, text: prepared.text, labels: labels, entries: prepared.entries,
            interaction: isNew ? .create : .update, isNewID: isNewID)
        return WriteOutcome(kind: isNew ? .created : .updated, resource: try session.put(row))
    }

    private func delete(_ write: PlannedWrite, expected: Int?) throws(StoreError) -> WriteOutcome {
        guard let current = try session.current(write.key) else {
            throw executor.refusal.refuse(.notFound(write.key))
        }
        try authorise(changing: current, hidden: .notFound(write.key))
        try check(expected, against: current)
        if current.isDeleted { return WriteOutcome(kind: .deleted, resource: current) }
        let row = ResourceRow(
            key: write.key, text: nil, labels: current.labels, entries: [], interaction: .delete)
        return WriteOutcome(kind: .deleted, resource: try session.put(row))
    }

    private func authorise(
        _ labels: Labels, over current: StoredResource?, key: ResourceKey
    ) throws(StoreError) {
        let refused = executor.authority.refusal(
            of: executor.visit, writing: labels, over: current?.labels, facts: try facts(for: labels),
            now: session.now)
        if let refused {
            throw executor.refusal.deny(refused, verdict: refused.verdict, key: key, labels: labels)
        }
    }

    /// Whether the reader may change what is there. One who may not even read it is told `hidden`, the same
    /// as if it were not there or not hers.
    private func authorise(changing current: StoredResource, hidden: DoorError) throws(StoreError) {
        let facts = try facts(for: current.labels)
        let refused = executor.authority.refusal(
            of: executor.visit, writing: current.labels, over: current.labels, facts: facts, now: session.now)
        guard let refused else { return }
        let mayRead = executor.authority.mayRead(
            current.labels, visit: executor.visit, facts: facts, now: session.now)
        throw executor.refusal.deny(
            mayRead ? refused : hidden, verdict: refused.verdict, key: current.key, labels: current.labels)
    }

    private func facts(for labels: Labels) throws(StoreError) -> PersonFacts? {
        guard case .staff = executor.visit.reader, let person = labels.person else { return nil }
        return try facts(about: person)
    }

    private func facts(about person: PersonKey) throws(StoreError) -> PersonFacts {
        if let known = facts[person] { return known }
        let read = PersonFacts(person: person, facts: try session.facts(about: person))
        facts[person] = read
        return read
    }

    /// Labels by references to what this transaction writes and to what is there; a circle of references ends
    /// at the resource that is being labelled.
    private func labels(of write: PreparedWrite) throws(StoreError) -> Labels {
        if let known = labels[write.key] { return known }
        inProgress.insert(write.key)
        defer { inProgress.remove(write.key) }
        let result = try executor.labeller.labels(of: write, by: executor.visit.writer) {
            key throws(StoreError) in try self.labels(of: key)
        }
        labels[write.key] = result
        return result
    }

    private func labels(of key: ResourceKey) throws(StoreError) -> Labels? {
        if let known = labels[key] { return known }
        if inProgress.contains(key) { return nil }
        if let sibling = prepared[key] { return try labels(of: sibling) }
        guard let found = try session.labels(of: key) else { return nil }
        labels[key] = found
        return found
    }
}
