// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a verification found.
package struct LogVerification: Sendable {
    /// One stream that was read to its end.
    package struct Stream: Sendable, Hashable {
        /// As in the ledger.
        package var name: String
        /// How many rows it holds.
        package var records: Int64
        /// Hexadecimal hash of the newest row.
        package var head: String
    }

    /// Every stream of the ledger.
    package var streams: [Stream] = []
    /// In the order of streams and rows; empty when the log is whole.
    package var faults: [LogFault] = []
    /// Signed checkpoints seen and found right.
    package var checkpoints = 0
}
