// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One line of the log in its place.
package struct LedgerRecord: Sendable, Hashable {
    /// The stream it stands in.
    package var stream: String
    /// Its place there, counted from 1 without gaps.
    package var sequence: Int64
    /// Canonical JSON made by Audit.
    package var body: [UInt8]
    /// The hash of the line before; `LedgerChain.genesis` for the first.
    package var previousHash: [UInt8]
    /// The hash that binds this line to all before it.
    package var hash: [UInt8]
    /// Whom the line is about.
    package var persons: [PersonKey]
    /// Who did it.
    package var actor: String
    /// When it was done.
    package var time: Instant

    /// A line as it was read.
    package init(
        stream: String, sequence: Int64, body: [UInt8], previousHash: [UInt8], hash: [UInt8],
        persons: [PersonKey], actor: String, time: Instant
    ) {
        self.stream = stream
        self.sequence = sequence
        self.body = body
        self.previousHash = previousHash
        self.hash = hash
        self.persons = persons
        self.actor = actor
        self.time = time
    }
}
