// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Moves the write-ahead log into the database beside the writer. Lives on the writer's thread.
///
/// A helper thread does the bulk; the writer then moves the few pages that came meanwhile, because only when
/// all are moved does SQLite begin the log anew instead of growing it.
final class Checkpoints {
    private let connection: Connection
    private let pages: WALPages
    private let helper: CheckpointThread
    private let pagesMax: Int
    private var isRunning = false

    /// How many times the wanted length the log may have before the writer stops to shorten it.
    private static let patience = 8

    /// Starts the helper. `connection` is the writer's.
    init(path: String, settings: SQLiteSettings, connection: Connection) {
        self.connection = connection
        pagesMax = settings.walCheckpointPages
        pages = WALPages(connection)
        helper = CheckpointThread(path: path, settings: settings)
        helper.start()
    }

    /// Begins or ends a checkpoint when it is time.
    func afterCommit() {
        if isRunning {
            let isOverdue = pages.count > pagesMax * Self.patience
            guard helper.isDone || isOverdue else { return }
            connection.checkpoint()
            isRunning = !helper.isDone
        } else if pages.count >= pagesMax {
            isRunning = helper.begin()
        }
    }

    /// Ends the helper; waits for a checkpoint that runs.
    func close() { helper.close() }
}
