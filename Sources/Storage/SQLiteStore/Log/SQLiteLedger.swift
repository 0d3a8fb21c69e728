// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// The log of a database: the write stream in it, the read stream in a file and with a writer of its own.
package struct SQLiteLedger: Ledger {
    private static let readStream = "read"
    private static let writeStream = "write"

    private let main: ReaderPool
    private let log: ReaderPool
    private let writer: LedgerWriter
    private let hash: IndexHash

    init(main: ReaderPool, log: ReaderPool, writer: LedgerWriter, hash: IndexHash) {
        self.main = main
        self.log = log
        self.writer = writer
        self.hash = hash
    }

    package func append(_ entries: [LedgerEntry]) async throws(StoreError) {
        guard !entries.isEmpty else { return }
        try await writer.append(entries)
    }

    package func records(
        about person: PersonKey, before: Instant?, count: Int
    ) async throws(StoreError) -> [LedgerRecord] {
        try await newest(count) { reader throws(StoreError) in
            try reader.records(about: person, before: before, count: count)
        }
    }

    package func records(
        by actor: String, before: Instant?, count: Int
    ) async throws(StoreError) -> [LedgerRecord] {
        try await newest(count) { reader throws(StoreError) in
            try reader.records(by: actor, before: before, count: count)
        }
    }

    package func records(
        stream: String, from sequence: Int64, count: Int
    ) async throws(StoreError) -> [LedgerRecord] {
        guard let pool = [Self.readStream: log, Self.writeStream: main][stream] else { return [] }
        return try await read(stream, pool) { reader throws(StoreError) in
            try reader.records(from: sequence, count: count)
        }
    }

    package func streams() async throws(StoreError) -> [String] { [Self.readStream, Self.writeStream] }

    package func head(of stream: String) async throws(StoreError) -> LedgerRecord? {
        guard let pool = [Self.readStream: log, Self.writeStream: main][stream] else { return nil }
        return try await read(stream, pool) { reader throws(StoreError) in try reader.head() }
    }

    private func newest(
        _ count: Int, _ body: @escaping @Sendable (LedgerReader) throws(StoreError) -> [LedgerRecord]
    ) async throws(StoreError) -> [LedgerRecord] {
        guard count > 0 else { return [] }
        let all = try await read(Self.readStream, log, body) + read(Self.writeStream, main, body)
        return Array(all.sorted(by: Self.isNewer).prefix(count))
    }

    private static func isNewer(_ one: LedgerRecord, _ other: LedgerRecord) -> Bool {
        (one.time, one.stream, one.sequence) > (other.time, other.stream, other.sequence)
    }

    private func read<R: Sendable>(
        _ stream: String, _ pool: ReaderPool,
        _ body: @escaping @Sendable (LedgerReader) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        try await pool.read { [hash] reader throws(StoreError) in
            try reader.parts.connection.reading { () throws(StoreError) in
                try body(LedgerReader(stream: stream, connection: reader.parts.connection, hash: hash))
            }
        }
    }
}
