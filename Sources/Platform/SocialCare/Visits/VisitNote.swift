// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// What was done at a visit and how it went: a FHIR Procedure.
package struct VisitNote: Sendable, Hashable {
    /// The visit.
    package let visit: ResourceKey
    /// How it went.
    package let text: String
    /// What did not go as planned; empty when nothing.
    package let deviation: String

    /// Reads a Procedure of a visit; nil for everything else.
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "Procedure", let root = stored.readableRoot,
            let visit = root.targets("encounter").first
        else { return nil }
        self.visit = visit
        text = root.each("note").compactMap { $0["text"]?.string }.joined(separator: "\n")
        let isNoted = root.code("complication", in: SocialCodes.deviation) != nil
        deviation = isNoted ? root.words("complication") : ""
    }
}
