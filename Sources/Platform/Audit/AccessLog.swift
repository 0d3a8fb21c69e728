// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// The access log: written before any answer leaves, read by the person, her care providers and the
/// inspectors.
package struct AccessLog: Sendable {
    private let ledger: any Ledger

    /// A log in this ledger, which also holds the hash chain.
    package init(ledger: any Ledger) {
        self.ledger = ledger
    }

    /// Makes rows durable in the stream of what is read.
    ///
    /// - Throws: `.unavailable` when the log cannot be written: the caller refuses the access (fail closed).
    package func record(_ rows: [LogRow]) async throws(AuditError) {
        guard !rows.isEmpty else { return }
        do {
            try await ledger.append(rows.map(\.ledgerEntry))
        } catch {
            throw .unavailable(error.reason)
        }
    }

    /// The rows about one person, newest first. One that cannot be read stands in its place as
    /// `LogActivity.unreadable` and hides no other; the verifier finds it too.
    package func rows(
        about person: PersonKey, before: Instant? = nil, count: Int
    ) async throws(AuditError) -> [LogRow] {
        try await rows { ledger throws(StoreError) in
            try await ledger.records(about: person, before: before, count: count)
        }
    }

    /// What one reader has done, newest first.
    package func rows(
        by user: LogUser, before: Instant? = nil, count: Int
    ) async throws(AuditError) -> [LogRow] {
        try await rows { ledger throws(StoreError) in
            try await ledger.records(by: user.ledgerName, before: before, count: count)
        }
    }

    private func rows(
        _ fetch: (any Ledger) async throws(StoreError) -> [LedgerRecord]
    ) async throws(AuditError) -> [LogRow] {
        let records: [LedgerRecord]
        do {
            records = try await fetch(ledger)
        } catch {
            throw .unavailable(error.reason)
        }
        return records.map { record in
            do {
                return try LogRow(decoding: record.body)
            } catch {
                return LogRow(unreadable: record)
            }
        }
    }
}
