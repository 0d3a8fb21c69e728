// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What belongs to one connection and stays on its thread.
final class ConnectionParts {
    let connection: Connection
    let interner: Interner
    let context: SearchContext
    let coder: BodyCoder
    let hash: IndexHash

    /// Opens a connection to a database that has its schema.
    init(path: String, settings: SQLiteSettings, hash: IndexHash) throws(StoreError) {
        connection = try Connection(path: path, settings: settings)
        try connection.makeDurable(settings)
        interner = Interner(connection)
        context = SearchContext()
        coder = BodyCoder(level: settings.compressionLevel)
        self.hash = hash
        try context.register(on: connection)
    }

    /// The latest transaction number that this transaction sees.
    func moment() throws(StoreError) -> Int64 {
        try connection.first("SELECT txn FROM head") { $0.integer(0) } ?? 0
    }
}
