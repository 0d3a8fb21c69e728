// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Units and municipalities, which are not independent: those of a unit mostly live in one municipality, and
/// everybody knows which, so the units of a municipality may add up to it.
///
/// Units and municipalities that hang together make a group whose sum both tables tell. Municipalities are
/// shown when none of their numbers must be hidden; the sum of every group is then known, and each group of
/// units is a table of its own. When that cannot be had, municipalities are withheld.
struct PlaceSplit {
    let units: PublishedSplit<String>
    let areas: PublishedSplit<String>

    init(_ counts: IndicatorCounts, policy: SuppressionPolicy) {
        let unitNames = counts.byUnit.keys.sorted()
        let areas = policy.split(counts.byArea.keys.sorted(), counts.byArea, of: counts.all)
        let isWhole = areas != .withheld && areas.parts.allSatisfy { $0.tally.share != nil }
        if isWhole, let shown = Self.together(unitNames, counts, policy) {
            units = .shown(zip(unitNames, shown).map { PublishedSplit.Part(key: $0, tally: $1) })
            self.areas = areas
        } else {
            units = policy.split(unitNames, counts.byUnit, of: counts.all)
            self.areas = .withheld
        }
    }

    private static func together(
        _ units: [String], _ counts: IndicatorCounts, _ policy: SuppressionPolicy
    ) -> [PublishedTally]? {
        var shown: [String: PublishedTally] = [:]
        for group in groups(units, counts.areasOfUnits) {
            let tallies = group.map { counts.byUnit[$0] ?? Tally() }
            // Nobody lives in two municipalities, but somebody may be counted at two units.
            let homes = group.reduce(into: Set<String>()) { $0.formUnion(counts.areasOfUnits[$1] ?? []) }
            let sum = homes.reduce(into: Tally()) { $0 += counts.byArea[$1] ?? Tally() }
            guard let parts = policy.publish(parts: tallies, of: sum) else { return nil }
            for (unit, part) in zip(group, parts) { shown[unit] = part }
        }
        return units.map { shown[$0] ?? PublishedTally(reached: .hidden, total: .hidden) }
    }

    /// Units that share a municipality, directly or through others.
    private static func groups(_ units: [String], _ homes: [String: Set<String>]) -> [[String]] {
        var groups: [(units: [String], areas: Set<String>)] = []
        for unit in units {
            let areas = homes[unit] ?? []
            let meeting = groups.indices.filter { !groups[$0].areas.isDisjoint(with: areas) }
            var merged: (units: [String], areas: Set<String>) = ([unit], areas)
            for index in meeting.reversed() {
                let group = groups.remove(at: index)
                merged = (group.units + merged.units, group.areas.union(merged.areas))
            }
            groups.append(merged)
        }
        return groups.map { $0.units.sorted() }
    }
}
