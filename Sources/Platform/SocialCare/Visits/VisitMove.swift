// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// From when a visit was moved the last time, and why.
package struct VisitMove: Sendable, Hashable {
    /// When it was to be.
    package let from: Instant
    /// Why it was moved.
    package let reason: String

    init(from: Instant, reason: String) {
        self.from = from
        self.reason = reason
    }

    /// Reads the extension of an Encounter; nil when the visit was never moved.
    init?(_ encounter: JSONValue) {
        guard let added = encounter.added(SocialCodes.moved),
            let from = added.added("from")?.moment("valueDateTime")
        else { return nil }
        self.init(from: from, reason: added.added("reason")?["valueString"]?.string ?? "")
    }

    var tree: JSONTree {
        [
            "url": .string(SocialCodes.moved),
            "extension": [
                ["url": "from", "valueDateTime": .string(from.text)],
                ["url": "reason", "valueString": .string(reason)],
            ],
        ]
    }
}
