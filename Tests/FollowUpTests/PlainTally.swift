// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

@testable import FollowUp

/// Counts with the persons behind them as sets, plain on purpose.
struct PlainTally {
    private(set) var reached = 0
    private(set) var total = 0
    private(set) var events = 0
    private(set) var persons: Set<Int> = []
    private(set) var personsReached: Set<Int> = []
    private(set) var personsMissed: Set<Int> = []

    mutating func add(_ one: PlainCount.Case, of person: Int) {
        add(isReached: one.isReached, events: one.events, of: person)
    }

    mutating func add(isReached: Bool, events: Int = 0, of person: Int) {
        total += 1
        self.events += events
        persons.insert(person)
        if isReached {
            reached += 1
            personsReached.insert(person)
        } else {
            personsMissed.insert(person)
        }
    }

    static func + (left: PlainTally, right: PlainTally) -> PlainTally {
        var sum = left
        sum.reached += right.reached
        sum.total += right.total
        sum.events += right.events
        sum.persons.formUnion(right.persons)
        sum.personsReached.formUnion(right.personsReached)
        sum.personsMissed.formUnion(right.personsMissed)
        return sum
    }

    var tally: Tally {
        var tally = Tally(reached: reached, total: total, events: events)
        tally.persons = persons.count
        tally.personsReached = personsReached.count
        tally.personsMissed = personsMissed.count
        return tally
    }
}
