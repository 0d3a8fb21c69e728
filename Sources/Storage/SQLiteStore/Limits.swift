// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the SQLite store keeps to.
package enum SQLiteLimits {
    /// Writes that may wait for the writer.
    package static let writeQueueMax = 10_000
    /// Writes that share one commit.
    package static let groupMax = 256
    /// Reads that may wait for a connection.
    package static let readQueueMax = 20_000
    /// Appends to the log that may wait.
    package static let ledgerQueueMax = 20_000
    /// Log entries that share one commit.
    package static let ledgerGroupMax = 1_024
    /// Log lines without index rows; a query scans them.
    package static let ledgerTailMax = 4_096
    /// Log lines indexed in one go; bounds what indexing can delay an append.
    package static let ledgerIndexChunk = 512
    /// Log lines whose chain is checked when the database is opened.
    package static let ledgerCheckedAtOpen = 1_000
    /// Prepared statements kept by a connection.
    package static let statementsMax = 256
    /// Rows that are looked at to judge how selective a filter is.
    package static let estimateMax = 256
    /// Bytes of a body once decompressed.
    package static let bodyBytesMax = 64 << 20
    /// Label classes that a process keeps in memory.
    package static let internedMax = 1_000_000
}
