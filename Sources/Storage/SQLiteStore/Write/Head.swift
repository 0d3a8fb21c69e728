// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// The one row that every write transaction reads first and writes last.
struct Head: Equatable {
    var txn: Int64
    var facts: Int64
    var clock: Int64

    /// The row as it stands in this transaction.
    init(_ connection: Connection) throws(StoreError) {
        let found = try connection.first("SELECT txn, facts, clock FROM head") {
            (txn: $0.integer(0), facts: $0.integer(1), clock: $0.integer(2))
        }
        guard let found else { throw StoreError(.corrupt, "table head has no row") }
        (txn, facts, clock) = found
    }

    /// Writes it back.
    func save(_ connection: Connection) throws(StoreError) {
        try connection.run(
            "UPDATE head SET txn = ?, facts = ?, clock = ?",
            [.integer(txn), .integer(facts), .integer(clock)])
    }
}
