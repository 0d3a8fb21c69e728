// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PublishedTally {
    /// The same for an indicator of events: where the number of persons may be told, the events of all of
    /// them together are told instead; else nothing is.
    ///
    /// Hides no less than the policy on persons: of a group hidden there, neither its persons with events nor
    /// its events are told, and every table has at least two such groups or none, so that a sum tells no more
    /// of events than it would of persons.
    func told(as measure: IndicatorMeasure, _ tally: Tally) -> PublishedTally {
        guard measure == .perThousand else { return self }
        return PublishedTally(reached: reached.value == nil ? .hidden : .exact(tally.events), total: total)
    }
}

extension PublishedSplit {
    func told(as measure: IndicatorMeasure, _ tallies: [Key: Tally]) -> PublishedSplit {
        guard case .shown(let parts) = self, measure == .perThousand else { return self }
        return .shown(
            parts.map { Part(key: $0.key, tally: $0.tally.told(as: measure, tallies[$0.key] ?? Tally())) })
    }
}
