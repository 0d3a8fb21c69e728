// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a database is opened.
package struct SQLiteSettings: Sendable {
    /// How hard a commit is pressed onto the disk.
    package enum Synchronous: Int, Sendable {
        /// Nothing is synced: for measuring and for showing that the crash tests can fail.
        case off = 0
        /// Synced at checkpoints only: a power cut may lose acknowledged writes.
        case normal = 1
        /// Synced before a commit returns.
        case full = 2
    }

    /// Reading connections, a thread each.
    package var readers = 2
    /// How hard a commit is pressed onto the disk. Anything but `.full` loses acknowledged writes.
    package var synchronous = Synchronous.full
    /// The name of a registered VFS; nil for SQLite's own.
    package var vfs: String?
    /// Writes that may wait; the next is refused with `.busy`.
    package var writeQueueMax = SQLiteLimits.writeQueueMax
    /// Writes that share one commit at most. Bounds what one write can delay another.
    package var groupMax = SQLiteLimits.groupMax
    /// Pages of write-ahead log at which a checkpoint begins.
    package var walCheckpointPages = 20_000
    /// How long a connection waits for another process that writes.
    package var busyTimeoutMilliseconds = 10_000
    /// Page cache of each connection.
    package var cacheKibibytes = 64 * 1024
    /// zstd level of bodies.
    package var compressionLevel: Int32 = 1
    /// A zstd dictionary trained on synthetic resources, for new bodies; older ones keep theirs.
    package var dictionary: [UInt8]?
    /// Log lines that may lack index rows before the log's writer stops to index.
    package var ledgerTailMax = SQLiteLimits.ledgerTailMax

    /// The settings of a node in service.
    package init() {}
}
