// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Something wrong with the log, and where.
package struct LogFault: Sendable, Hashable, CustomStringConvertible {
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

    package let kind: Kind
    package let stream: String
    package let sequence: Int64

    package var description: String { "\(stream) \(sequence): \(kind.rawValue)" }
}

/// What a verification found.
package struct LogVerification: Sendable {
    package struct Stream: Sendable, Hashable {
        package var name: String
        package var records: Int64
        /// Hexadecimal hash of the newest row.
        package var head: String
    }

    package var streams: [Stream] = []
    package var faults: [LogFault] = []
    /// Signed checkpoints seen and found right.
    package var checkpoints = 0
}
