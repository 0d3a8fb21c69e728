// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Audit

/// Recomputes the chain of the access log.
struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Finds any change, gap or reordering in the access log, and says where.",
        discussion: """
            A checkpoint line from the operator's log, given with --checkpoint, also shows rows cut off at the
            end.

            Examples:
              sammanhang audit verify --database sqlite:node.db
              sammanhang audit verify --database sqlite:node.db --checkpoint "2026-11-21T20:00:00.000Z;read:…"
            """)

    @OptionGroup var database: DatabaseOption
    @Option(help: "A signed checkpoint line that was kept outside the database; may be given several times.")
    var checkpoint: [String] = []

    func run() async throws {
        let node = try await Node.open(database.database, mustExist: true)
        let progress = ProgressLine("rows", total: nil)
        let verifier = LogVerifier(ledger: node.store.ledger, key: node.keys.ledger)
        let result = try await verifier.verify(kept: checkpoint) { progress.show(Int($0)) }
        for stream in result.streams {
            print("\(stream.name): \(stream.records) rows, head \(stream.head)")
        }
        for fault in result.faults { print("FAULT \(fault)") }
        await node.store.close()
        if !result.faults.isEmpty {
            print("The log is broken in \(result.faults.count) places.")
            throw ExitCode(1)
        }
        print("The log is whole: \(result.checkpoints) checkpoints seen.")
    }
}
