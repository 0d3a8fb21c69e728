// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Something wrong with the log, and where.
package struct LogFault: Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the row or the stream.
    package enum Kind: String, Sendable, Hashable {
        /// A row's text no longer fits its hash.
        case changed
        /// A number is missing between two rows.
        case gap
        /// A row does not follow the one before it.
        case reordered
        /// Rows that a checkpoint saw are gone from the end.
        case truncated
        /// A checkpoint is not signed by this database's key.
        case badCheckpoint
        /// A row cannot be read.
        case unreadable
    }

    /// What is wrong.
    package let kind: Kind
    /// Where: the stream's name in the ledger.
    package let stream: String
    /// Where: the number of the row.
    package let sequence: Int64

    package var description: String { "\(stream) \(sequence): \(kind.rawValue)" }
}
