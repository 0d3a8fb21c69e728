// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A group while it is counted. Persons come one after the other, so that who was counted last tells whether
/// an outcome is of somebody new.
struct TallyCell {
    private(set) var tally = Tally()
    private var last = -1
    private var lastReached = -1
    private var lastMissed = -1

    /// Counts an outcome of a person; all outcomes of one person come together.
    mutating func count(isReached: Bool, events: Int = 0, of person: Int) {
        tally.total += 1
        tally.events += events
        if last != person {
            last = person
            tally.persons += 1
        }
        if isReached {
            tally.reached += 1
            if lastReached != person {
                lastReached = person
                tally.personsReached += 1
            }
        } else if lastMissed != person {
            lastMissed = person
            tally.personsMissed += 1
        }
    }
}
