// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The pockets around one tooth, in whole millimetres.
package struct PocketReading: Sendable, Hashable {
    /// From this depth a pocket is a sign of illness. Source: domain file 4, section 4.6.
    package static let pathologicalFrom = 4
    /// From this depth it is deep. Source: as above.
    package static let deepFrom = 6
    /// What a probe can show.
    package static let depthRange = Limits.pocketDepths

    /// Which tooth.
    package let tooth: Tooth
    /// Depth at each site that was measured.
    package let depths: [PocketSite: Int]
    /// Where it bled.
    package let bleeding: Set<PocketSite>

    /// Nil without a depth, or with one that no probe shows.
    package init?(_ tooth: Tooth, depths: [PocketSite: Int], bleeding: Set<PocketSite> = []) {
        guard !depths.isEmpty, depths.values.allSatisfy(Limits.pocketDepths.contains) else { return nil }
        self.tooth = tooth
        self.depths = depths
        self.bleeding = bleeding
    }

    /// The deepest.
    package var deepest: Int { depths.values.max() ?? 0 }

    /// Whether any is a sign of illness.
    package var isPathological: Bool { deepest >= Self.pathologicalFrom }

    /// Whether any is deep.
    package var isDeep: Bool { deepest >= Self.deepFrom }
}
