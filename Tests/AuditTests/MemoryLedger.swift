// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Synchronization

/// A ledger that an intruder can rewrite.
final class MemoryLedger: Ledger {
    private let records = Mutex<[LedgerRecord]>([])
    private let isBroken = Mutex(false)

    func breakDown() { isBroken.withLock { $0 = true } }

    func tamper(_ change: (inout [LedgerRecord]) -> Void) { records.withLock { change(&$0) } }

    func append(_ entries: [LedgerEntry]) async throws(StoreError) {
        if isBroken.withLock({ $0 }) { throw StoreError(.unavailable, "the disk is full") }
        records.withLock { records in
            for entry in entries {
                let previous = records.last?.hash ?? LedgerChain.genesis
                let sequence = (records.last?.sequence ?? 0) + 1
                let hash = LedgerChain.next(previous: previous, sequence: sequence, body: entry.body)
                records.append(
                    LedgerRecord(
                        stream: "read", sequence: sequence, body: entry.body, previousHash: previous,
                        hash: hash,
                        persons: entry.persons, actor: entry.actor, time: entry.time))
            }
        }
    }

    func records(
        about person: PersonKey, before: Instant?, count: Int
    ) async throws(StoreError) -> [LedgerRecord] {
        newest(before, count) { $0.persons.contains(person) }
    }

    func records(by actor: String, before: Instant?, count: Int) async throws(StoreError) -> [LedgerRecord] {
        newest(before, count) { $0.actor == actor }
    }

    func records(stream: String, from sequence: Int64, count: Int) async throws(StoreError) -> [LedgerRecord]
    {
        records.withLock { Array($0.filter { $0.sequence >= sequence }.prefix(count)) }
    }

    func streams() async throws(StoreError) -> [String] { ["read"] }

    func head(of stream: String) async throws(StoreError) -> LedgerRecord? { records.withLock { $0.last } }

    private func newest(_ before: Instant?, _ count: Int, _ fits: (LedgerRecord) -> Bool) -> [LedgerRecord] {
        records.withLock { records in
            Array(
                records.reversed().filter { fits($0) && (before.map { $0 } ?? .distantFuture) > $0.time }
                    .prefix(count))
        }
    }
}
