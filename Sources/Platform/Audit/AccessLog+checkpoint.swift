// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

extension AccessLog {
    /// Signs where every stream stands now and writes that as a row of its own.
    ///
    /// - Returns: The signed line, for the operator's log: a copy outside the database shows a later cut.
    package static func writeCheckpoint(
        ledger: any Ledger, key: [UInt8], now: Instant, requestID: String
    ) async throws(AuditError) -> String {
        var heads: [Checkpoint.Head] = []
        do {
            for stream in try await ledger.streams().sorted() {
                guard let head = try await ledger.head(of: stream) else { continue }
                heads.append(
                    Checkpoint.Head(
                        stream: stream, sequence: head.sequence, hash: Hexadecimal.text(of: head.hash)))
            }
        } catch {
            throw .unavailable(error.reason)
        }
        let line = try Checkpoint(time: now, heads: heads).signed(with: key)
        let row = LogRow(
            id: requestID, activity: .checkpoint, time: now, purpose: .administration,
            user: LogUser(kind: .system, id: "sammanhang"), resources: [], decision: "", rule: "",
            legalBasis: "", requestID: requestID, arguments: line)
        try await AccessLog(ledger: ledger).record([row])
        return line
    }
}
