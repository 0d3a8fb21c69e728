// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Synchronization

/// Tells the version of all facts, also those that other processes write.
///
/// It reads one row that is always cached, in about two microseconds and without waiting for a writer, so it
/// does not go through a reader's thread: two changes of thread would cost five times the read.
final class FactsVersion: Sendable {
    private let connection: Mutex<Connection?>

    /// Opens a connection for this alone.
    init(path: String, settings: SQLiteSettings) throws(StoreError) {
        var small = settings
        small.cacheKibibytes = 64
        let opened = Result { () throws(StoreError) -> Connection in
            let connection = try Connection(path: path, settings: small)
            try connection.makeDurable(small)
            return connection
        }
        connection = Mutex(try opened.get())
    }

    /// The version now.
    func current() throws(StoreError) -> Int64 {
        try connection.withLock { connection throws(StoreError) in
            guard let connection else { throw .closed }
            return try connection.first("SELECT facts FROM head") { $0.integer(0) } ?? 0
        }
    }

    /// Closes the connection.
    func close() {
        connection.withLock { $0 = nil }
    }
}
