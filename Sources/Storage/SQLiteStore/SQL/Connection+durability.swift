// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

extension Connection {
    /// Turns on WAL and the asked-for syncing, and reads both back: a layer that changes them silently is
    /// refused.
    func makeDurable(_ settings: SQLiteSettings) throws(StoreError) {
        let mode = try first("PRAGMA journal_mode = WAL") { $0.text(0) }
        guard mode == "wal" else {
            throw StoreError(
                .unavailable, "the database cannot use a write-ahead log, but \(mode ?? "nothing")")
        }
        try execute("PRAGMA synchronous = \(settings.synchronous.rawValue)")
        let synchronous = try first("PRAGMA synchronous") { $0.integer(0) }
        guard synchronous == Int64(settings.synchronous.rawValue) else {
            throw StoreError(.unavailable, "synchronous is \(synchronous ?? -1), not what was asked for")
        }
        // The writer and its helper run checkpoints themselves; see `Checkpoints`.
        try execute("PRAGMA wal_autocheckpoint = 0")
    }
}
