// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What may be told of an indicator: all together, by unit, by sex.
package struct Publication: Sendable, Hashable {
    /// The days looked at.
    package let period: FollowUpPeriod
    /// What was applied.
    package let policy: SuppressionPolicy
    /// All together; nil when even that is too few to tell.
    package let all: PublishedTally?
    /// By the HSA-id of the unit, in its order.
    package let byUnit: PublishedSplit<String>
    /// Women, men, and others when there are any.
    package let bySex: PublishedSplit<RegisteredSex>
    /// Those with a result among all with the diagnosis; nil when it is not told.
    package let coverage: PublishedTally?

    /// Applies the policy once, to everything.
    init(_ counts: IndicatorCounts, period: FollowUpPeriod, policy: SuppressionPolicy) {
        self.period = period
        self.policy = policy
        let all = policy.publish(counts.all)
        self.all = all.share == nil ? nil : all
        let units = counts.byUnit.keys.sorted()
        let sexes = RegisteredSex.allCases.filter { counts.bySex[$0] != nil }
        guard all.share != nil else {
            byUnit = .withheld
            bySex = .withheld
            coverage = nil
            return
        }
        let measured = policy.publish(counts.measured)
        coverage = measured.share == nil ? nil : measured
        byUnit = Self.split(units, counts.byUnit, of: counts.all, policy)
        bySex = Self.split(sexes, counts.bySex, of: counts.all, policy)
    }

    private static func split<Key>(
        _ keys: [Key], _ tallies: [Key: Tally], of all: Tally, _ policy: SuppressionPolicy
    ) -> PublishedSplit<Key> {
        guard let shown = policy.publish(parts: keys.map { tallies[$0] ?? Tally() }, of: all) else {
            return .withheld
        }
        return .shown(zip(keys, shown).map { PublishedSplit.Part(key: $0, tally: $1) })
    }
}
