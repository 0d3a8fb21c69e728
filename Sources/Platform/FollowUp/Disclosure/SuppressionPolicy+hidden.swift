// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension SuppressionPolicy {
    /// The hidden parts as one group, with the least number of persons that it can be about: somebody may be
    /// in several parts, as at two units, and is then one person in the group.
    static func hidden(_ indices: [Int], _ parts: [Tally], of all: Tally) -> Tally {
        func persons(_ count: (Tally) -> Int) -> Int {
            var shown = parts.reduce(0) { $0 + count($1) }
            var largest = 0
            for index in indices {
                shown -= count(parts[index])
                largest = max(largest, count(parts[index]))
            }
            return max(largest, count(all) - shown)
        }
        var pool = Tally()
        pool.persons = persons(\.persons)
        pool.personsReached = persons(\.personsReached)
        pool.personsMissed = persons(\.personsMissed)
        return pool
    }
}
