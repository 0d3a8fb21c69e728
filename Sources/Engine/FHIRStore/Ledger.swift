// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Append-only, hash-chained streams: "read" (file and writer of its own) and "write" (beside the data).
package protocol Ledger: Sendable {
    /// Appends to the read stream; durable when it returns. Many callers share one commit.
    func append(_ entries: [LedgerEntry]) async throws(StoreError)
    /// What is logged about a person in all streams before a moment, newest first.
    func records(
        about person: PersonKey, before: Instant?, count: Int
    ) async throws(StoreError) -> [LedgerRecord]
    /// What someone did in all streams before a moment, newest first.
    func records(by actor: String, before: Instant?, count: Int) async throws(StoreError) -> [LedgerRecord]
    /// A stream in order, beginning with `sequence`, for verification.
    func records(stream: String, from sequence: Int64, count: Int) async throws(StoreError) -> [LedgerRecord]
    /// The names of the streams, sorted.
    func streams() async throws(StoreError) -> [String]
    /// The newest line of a stream; nil when it has none.
    func head(of stream: String) async throws(StoreError) -> LedgerRecord?
}
