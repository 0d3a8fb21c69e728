// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// Walks every stream of the log from its first row and recomputes the chain.
package struct LogVerifier: Sendable {
    private static let rowsAtATime = 2000

    private let ledger: any Ledger
    private let key: [UInt8]

    /// - Parameter key: The database's ledger key, which checkpoints are signed with.
    package init(ledger: any Ledger, key: [UInt8]) {
        self.ledger = ledger
        self.key = key
    }

    /// Finds any change, gap, reordering or cut, and says where.
    ///
    /// - Parameters:
    ///   - kept: Signed checkpoint lines that someone kept outside the database.
    ///   - progress: Called with the number of rows verified so far.
    /// - Complexity: O(rows); memory for one batch.
    package func verify(
        kept: [String] = [], progress: (Int64) -> Void = { _ in }
    ) async throws(StoreError) -> LogVerification {
        var result = LogVerification()
        var statements = kept
        var total: Int64 = 0
        for stream in try await ledger.streams().sorted() {
            var walk = StreamWalk(stream: stream)
            while true {
                let records = try await ledger.records(
                    stream: stream, from: walk.nextSequence, count: Self.rowsAtATime)
                if records.isEmpty { break }
                for record in records { walk.take(record) }
                total += Int64(records.count)
                progress(total)
            }
            result.streams.append(walk.summary)
            result.faults += walk.faults
            statements += walk.checkpoints
        }
        try await judge(statements, into: &result)
        return result
    }

    private func judge(_ statements: [String], into result: inout LogVerification) async throws(StoreError) {
        for statement in statements {
            guard let checkpoint = Checkpoint(statement, key: key) else {
                result.faults.append(LogFault(kind: .badCheckpoint, stream: "checkpoint", sequence: 0))
                continue
            }
            result.checkpoints += 1
            for head in checkpoint.heads where head.sequence > 0 {
                let record = try await ledger.records(stream: head.stream, from: head.sequence, count: 1)
                    .first
                if record?.sequence != head.sequence {
                    result.faults.append(
                        LogFault(kind: .truncated, stream: head.stream, sequence: head.sequence))
                } else if record.map({ Hexadecimal.text(of: $0.hash) }) != head.hash {
                    result.faults.append(
                        LogFault(kind: .changed, stream: head.stream, sequence: head.sequence))
                }
            }
        }
    }
}

/// One stream on the way through verification.
private struct StreamWalk {
    let stream: String
    private(set) var nextSequence: Int64 = 1
    private(set) var faults: [LogFault] = []
    private(set) var checkpoints: [String] = []
    private var previous = LedgerChain.genesis
    private var records: Int64 = 0

    init(stream: String) {
        self.stream = stream
    }

    var summary: LogVerification.Stream {
        LogVerification.Stream(name: stream, records: records, head: Hexadecimal.text(of: previous))
    }

    mutating func take(_ record: LedgerRecord) {
        if record.sequence != nextSequence { fault(.gap, at: nextSequence) }
        if record.previousHash != previous { fault(.reordered, at: record.sequence) }
        let expected = LedgerChain.next(
            previous: record.previousHash, sequence: record.sequence, body: record.body)
        if expected != record.hash { fault(.changed, at: record.sequence) }
        if let row = try? LogRow(decoding: record.body) {
            if row.activity == .checkpoint { checkpoints.append(row.arguments) }
        } else {
            fault(.unreadable, at: record.sequence)
        }
        previous = record.hash
        nextSequence = record.sequence + 1
        records += 1
    }

    private mutating func fault(_ kind: LogFault.Kind, at sequence: Int64) {
        faults.append(LogFault(kind: kind, stream: stream, sequence: sequence))
    }
}
