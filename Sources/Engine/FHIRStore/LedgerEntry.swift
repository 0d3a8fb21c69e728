// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One line for the log, before it has a place in a stream.
package struct LedgerEntry: Sendable, Hashable {
    /// Canonical JSON made by Audit.
    package var body: [UInt8]
    /// Whom the line is about.
    package var persons: [PersonKey]
    /// Who did it, as a key for "my own accesses".
    package var actor: String
    /// When it was done.
    package var time: Instant

    /// A line to append.
    package init(body: [UInt8], persons: [PersonKey], actor: String, time: Instant) {
        self.body = body
        self.persons = persons
        self.actor = actor
        self.time = time
    }
}
