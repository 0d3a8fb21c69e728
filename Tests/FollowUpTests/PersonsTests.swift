// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("Small numbers are of persons, also when each has several outcomes")
struct PersonsTests {
    private let policy = SuppressionPolicy.standard
    private static let today = CalendarDay("2026-11-22") ?? CalendarDay(daysSinceEpoch: 0)

    private static func tally(
        reached: Int, total: Int, persons: Int, personsReached: Int, personsMissed: Int
    ) -> Tally {
        var tally = Tally(reached: reached, total: total)
        tally.persons = persons
        tally.personsReached = personsReached
        tally.personsMissed = personsMissed
        return tally
    }

    @Test(
        "a group by itself",
        arguments: [
            // Two persons with eleven goals each: nothing, not even how many goals.
            (tally(reached: 11, total: 22, persons: 2, personsReached: 2, personsMissed: 2), -1, -1),
            // Four persons with one outcome each are told as fewer than five.
            (tally(reached: 2, total: 4, persons: 4, personsReached: 2, personsMissed: 2), -1, 0),
            // Enough persons for a count, too few for a share.
            (tally(reached: 20, total: 40, persons: 19, personsReached: 12, personsMissed: 12), -1, 40),
            // Enough outcomes on each side, but of too few persons on one of them.
            (tally(reached: 30, total: 60, persons: 24, personsReached: 4, personsMissed: 20), -1, 60),
            (tally(reached: 30, total: 60, persons: 24, personsReached: 20, personsMissed: 4), -1, 60),
            (tally(reached: 30, total: 60, persons: 24, personsReached: 19, personsMissed: 5), 30, 60),
        ])
    func group(_ tally: Tally, _ reached: Int, _ total: Int) {
        let shown = policy.publish(tally)
        #expect(shown.reached == (reached < 0 ? .hidden : .exact(reached)))
        #expect(shown.total == (total < 0 ? .hidden : total == 0 ? .fewerThan(5) : .exact(total)))
    }

    @Test("hidden groups that are two persons together hide a third, though their goals are many")
    func pooled() throws {
        let few = Self.tally(reached: 6, total: 12, persons: 1, personsReached: 1, personsMissed: 1)
        let parts = [few, few, Tally(reached: 20, total: 40), Tally(reached: 30, total: 60)]
        var all = Tally()
        for part in parts { all += part }
        let shown = try #require(policy.publish(parts: parts, of: all))
        #expect(shown.map { $0.total.value } == [nil, nil, nil, 60])
    }

    @Test("whoever is at two units is one person among those who are hidden")
    func overlapping() {
        // Three persons at each of two units, the same three.
        let unit = Self.tally(reached: 9, total: 20, persons: 3, personsReached: 3, personsMissed: 3)
        let rest = Tally(reached: 30, total: 60)
        var all = rest
        all += unit
        all.total += unit.total
        all.reached += unit.reached
        let pool = SuppressionPolicy.hidden([0, 1], [unit, unit, rest], of: all)
        #expect(pool.persons == 3 && pool.personsReached == 3 && pool.personsMissed == 3)
        #expect(policy.publish(parts: [unit, unit, rest], of: all)?.last?.total.value == nil)
    }

    @Test("a person is counted once in every group, however many goals she has")
    func counted() throws {
        var filling = StoreFilling()
        for person in 0..<30 {
            let unit = "U\(person % 2)"
            filling.add(
                .person(.female, birthYear: 1950, area: "K1", isListed: true), of: Int64(person), at: unit)
            for goal in 0..<(1 + person % 4) {
                let event = DrawnEvent(
                    .goalFollowedUp, day: Int32(Self.today.daysSinceEpoch - 60 - goal),
                    value: Int32(goal % 2))
                // The last goal of some is followed up at the other unit.
                filling.add(.event(event), of: Int64(person), at: goal == 3 ? "U0" : unit)
            }
        }
        let store = filling.finish()
        let period = FollowUpPeriod(months: 12, endingOn: Self.today)
        let counts = IndicatorCounting(.i21, in: store, period: period).counts()
        #expect(counts.all.persons == 30 && counts.all.total == 73)
        // Everybody misses her first goal; those with two or more reach the second.
        #expect(counts.all.personsMissed == 30 && counts.all.personsReached == 22)
        #expect(counts.byUnit["U0"]?.persons == 15 + 7 && counts.byUnit["U1"]?.persons == 15)
        #expect(counts.bySex[.female] == counts.all && counts.byArea["K1"] == counts.all)
    }

    /// Small tables of persons with up to five outcomes each.
    @Test("no hidden number can be told, and what is hidden is of many, together", arguments: 0..<300)
    func solver(seed: UInt64) {
        let policy = SuppressionPolicy(countMin: 3, totalMin: 5, ambiguityMin: 2)
        var random = TestRandom(seed &+ 5_000)
        let parts = (0..<Int.random(in: 2...3, using: &random)).map { part in
            var plain = PlainTally()
            for person in 0..<Int.random(in: 1...7, using: &random) {
                for _ in 0..<(Int.random(in: 0...3, using: &random) == 0 ? 4 : 1) {
                    plain.add(isReached: Bool.random(using: &random), of: part * 100 + person)
                }
            }
            return plain
        }
        let all = parts.reduce(PlainTally(), +)
        guard policy.publish(all.tally).share != nil,
            let shown = policy.publish(parts: parts.map(\.tally), of: all.tally)
        else { return }
        let cells = TableSolver(shown: shown, all: all.tally, policy: policy).solve()
        for (index, cell) in cells.enumerated() {
            #expect(cell.totals.contains(parts[index].total) && cell.reached.contains(parts[index].reached))
            if shown[index].total.value == nil { #expect(cell.totals.count >= policy.ambiguityMin) }
            if shown[index].reached.value == nil {
                #expect(cell.reached.count >= policy.ambiguityMin)
                #expect(cell.missed.count >= policy.ambiguityMin)
            }
        }
        let unsized = shown.indices.filter { shown[$0].total.value == nil }
        let unknown = shown.indices.filter { shown[$0].reached.value == nil }
        let size = unsized.reduce(PlainTally()) { $0 + parts[$1] }
        let rest = unknown.reduce(PlainTally()) { $0 + parts[$1] }
        #expect(unsized.isEmpty || size.persons.count >= 3)
        #expect(unknown.isEmpty || rest.persons.count >= 5)
        #expect(unknown.isEmpty || min(rest.personsReached.count, rest.personsMissed.count) >= 3)
    }
}
