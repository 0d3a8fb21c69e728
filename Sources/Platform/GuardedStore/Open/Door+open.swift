// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// The newest version of each fact of an open kind; with a second key only those that have it.
    package func openFacts(_ kind: OpenKind, key: String? = nil) async throws(DoorError) -> [Fact] {
        let facts = try await fetch { () async throws(StoreError) in
            if let key { return try await store.facts(kind: kind.rawValue, key: key) }
            return try await store.facts(kind: kind.rawValue)
        }
        return facts.filter { $0.person == nil && $0.ended == nil }
    }

    /// Reads open facts of one key and writes what follows from them, in one transaction with its log row.
    ///
    /// For staff with an active commission, and for system clients with the purpose of administration. Which
    /// commissions may change what is the caller's rule.
    /// - Parameter body: Told the facts as they stand and the moment; a refusal writes nothing.
    /// - Throws: `.forbidden` for other readers; `.invalid` for a fact that is about somebody.
    package func changeOpenFacts<Value: Sendable, Refusal: Error>(
        _ kind: OpenKind, key: String, for visit: Visit,
        _ body: @escaping @Sendable ([Fact], Instant) -> Result<OpenChange<Value>, Refusal>
    ) async throws(DoorError) -> Result<Value, Refusal> {
        try checkMayChangeOpenFacts(visit)
        let row = LogRow(
            id: ResourceID.random().text, activity: .write, time: now(), purpose: visit.purpose,
            user: LogUser(visit.reader),
            resources: [
                LogResource(type: kind.rawValue, person: nil, careProvider: visit.writer.provider, id: key)
            ], decision: Decision.allow.rawValue, rule: visit.writeRule, legalBasis: "",
            requestID: visit.requestID, channel: visit.channel, reason: visit.reason)
        return try await fetch { () async throws(StoreError) in
            try await store.write { session throws(StoreError) in
                let current = try session.facts(kind: kind.rawValue, key: key)
                    .filter { $0.person == nil && $0.ended == nil }
                switch body(current, session.now) {
                case .failure(let refusal): return .failure(refusal)
                case .success(let change):
                    for fact in change.facts {
                        guard fact.person == nil, OpenKind(rawValue: fact.kind) != nil else {
                            throw StoreError(.refused, "a fact of kind \(fact.kind) is not open")
                        }
                        try session.put(fact)
                    }
                    try session.append(row.ledgerEntry)
                    return .success(change.value)
                }
            }
        }
    }

    private func checkMayChangeOpenFacts(_ visit: Visit) throws(DoorError) {
        if case .system(let client) = visit.reader, client.purposes.contains(.administration) { return }
        _ = try staff(of: visit)
    }
}
