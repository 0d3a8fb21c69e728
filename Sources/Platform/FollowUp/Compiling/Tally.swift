// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Counts: how many of how many, and how many persons they are about. Somebody may have several stays, goals
/// or measures that each count; she is one person all the same, and may be both among those who reach and
/// among those who do not.
struct Tally: Sendable, Hashable {
    /// Outcomes that reach the target.
    var reached: Int
    /// All outcomes.
    var total: Int
    /// What happened to those who are reached, where events are counted: one may have several.
    var events: Int
    /// Persons with an outcome.
    var persons: Int
    /// Persons with an outcome that reaches the target.
    var personsReached: Int
    /// Persons with an outcome that does not.
    var personsMissed: Int

    /// One outcome for each person, as most indicators have it.
    init(reached: Int = 0, total: Int = 0, events: Int = 0) {
        self.reached = reached
        self.total = total
        self.events = events
        persons = total
        personsReached = reached
        personsMissed = total - reached
    }

    /// Both together, when nobody is in both.
    static func += (left: inout Tally, right: Tally) {
        left.reached += right.reached
        left.total += right.total
        left.events += right.events
        left.persons += right.persons
        left.personsReached += right.personsReached
        left.personsMissed += right.personsMissed
    }
}
