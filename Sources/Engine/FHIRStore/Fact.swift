// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that Platform must remember beside resources: a block, a consent, a relation, a session…
///
/// Facts are never changed in place: writing the same kind and id again adds a version, and the newest
/// counts.
package struct Fact: Sendable, Hashable {
    /// What kind of fact; Platform's word.
    package var kind: String
    /// Unique within the kind.
    package var id: String
    /// The person it is about; nil for directories.
    package var person: PersonKey?
    /// A second key to look it up by; empty for none.
    package var key: String
    /// When it starts to hold.
    package var validFrom: Instant
    /// When it stops to hold; `distantFuture` for until further notice.
    package var validTo: Instant
    /// When this version was written.
    package var recorded: Instant
    /// When it was withdrawn; nil while it stands.
    package var ended: Instant?
    /// JSON; Platform's shape.
    package var body: [UInt8]

    /// A fact to be written.
    package init(
        kind: String, id: String, person: PersonKey?, key: String = "", validFrom: Instant,
        validTo: Instant = .distantFuture, recorded: Instant, ended: Instant? = nil, body: [UInt8]
    ) {
        self.kind = kind
        self.id = id
        self.person = person
        self.key = key
        self.validFrom = validFrom
        self.validTo = validTo
        self.recorded = recorded
        self.ended = ended
        self.body = body
    }
}
