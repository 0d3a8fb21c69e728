// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite

/// How many pages the write-ahead log has, as the connection that writes is told at each commit.
final class WALPages {
    private(set) var count = 0

    /// Watches a connection, which must not outlive this object.
    init(_ connection: Connection) {
        let user = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            connection.handle,
            { user, _, _, pages in
                guard let user else { return SQLITE_OK }
                Unmanaged<WALPages>.fromOpaque(user).takeUnretainedValue().count = Int(pages)
                return SQLITE_OK
            }, user)
    }
}
