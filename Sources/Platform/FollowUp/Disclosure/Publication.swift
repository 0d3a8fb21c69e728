// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What may be told of an indicator in one period: all together, and divided in each way by itself.
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
    /// By age, the youngest first.
    package let byAge: PublishedSplit<AgeBand>
    /// By municipality, in its order.
    package let byArea: PublishedSplit<String>
    /// By highest education, the shortest first and those not known last; none where it does not apply.
    package let byEducation: PublishedSplit<EducationGroup>
    /// By kind of treatment, in the order of the definition; none where it does not apply.
    package let byTreatment: PublishedSplit<String>
    /// Those with a result among all who should have one; nil when it is not told.
    package let coverage: PublishedTally?

    /// Applies the policy once, to everything.
    init(
        _ counts: IndicatorCounts, of indicator: Indicator, period: FollowUpPeriod,
        policy: SuppressionPolicy
    ) {
        self.period = period
        self.policy = policy
        let all = policy.publish(counts.all)
        let measure = indicator.measure
        self.all = all.share == nil ? nil : all.told(as: measure, counts.all)
        guard all.share != nil else {
            (byUnit, bySex, byAge) = (.withheld, .withheld, .withheld)
            (byArea, byEducation, byTreatment, coverage) = (.withheld, .withheld, .withheld, nil)
            return
        }
        let measured = counts.measured.map(policy.publish)
        coverage = measured?.share == nil ? nil : measured
        let places = PlaceSplit(counts, policy: policy)
        byUnit = places.units.told(as: measure, counts.byUnit)
        byArea = places.areas.told(as: measure, counts.byArea)
        bySex = policy.split(
            RegisteredSex.allCases.filter { counts.bySex[$0] != nil }, counts.bySex, of: counts.all
        ).told(as: measure, counts.bySex)
        byAge = policy.split(
            indicator.ageBands.filter { counts.byAge[$0] != nil }, counts.byAge, of: counts.all
        ).told(as: measure, counts.byAge)
        byEducation = policy.split(
            EducationGroup.allCases.filter { counts.byEducation[$0] != nil }, counts.byEducation,
            of: counts.all
        ).told(as: measure, counts.byEducation)
        byTreatment = policy.split(
            indicator.treatments.filter { counts.byTreatment[$0] != nil }, counts.byTreatment, of: counts.all)
    }
}
