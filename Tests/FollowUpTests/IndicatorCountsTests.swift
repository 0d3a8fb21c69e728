// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp
@testable import GuardedStore

@Suite("Counting people by pseudonym")
struct IndicatorCountsTests {
    private typealias Row = MinimisedRow<DrawnValue>

    private func row(_ person: Int64, _ value: DrawnValue, unit: String = "VC1") -> Row {
        Row(pseudonym: person, unit: unit, value: value)
    }

    private func result(_ person: Int64, day: Int, _ isReached: Bool, unit: String = "VC1") -> Row {
        row(
            person, .result(at: Instant(milliseconds: Int64(day) * 86_400_000), isReached: isReached),
            unit: unit)
    }

    @Test("the latest value counts, at the unit where it was taken, once a person")
    func latest() {
        let counts = IndicatorCounts(rows: [
            result(1, day: 10, true, unit: "VC1"), row(1, .person(.female)),
            result(1, day: 20, false, unit: "VC2"),
            row(1, .diagnosis), row(1, .diagnosis), result(1, day: 15, true, unit: "VC3"),
        ])
        #expect(counts.all == Tally(reached: 0, total: 1))
        #expect(counts.byUnit == ["VC2": Tally(reached: 0, total: 1)])
        #expect(counts.bySex == [.female: Tally(reached: 0, total: 1)])
    }

    @Test("who lacks age, diagnosis or value is not counted; without a value she lowers the coverage")
    func missing() {
        let counts = IndicatorCounts(rows: [
            row(1, .diagnosis), result(1, day: 1, true), row(2, .person(.male)), result(2, day: 1, true),
            row(3, .person(.male)), row(3, .diagnosis), row(4, .person(.male)), row(4, .diagnosis),
            result(4, day: 1, true),
        ])
        #expect(counts.all == Tally(reached: 1, total: 1))
        #expect(counts.measured == Tally(reached: 1, total: 2))
    }

    @Test("the order of rows does not matter", arguments: 0..<20)
    func order(seed: UInt64) {
        var random = TestRandom(seed)
        var rows: [Row] = []
        for person in Int64(0)..<200 {
            rows.append(row(person, .person(person.isMultiple(of: 3) ? .female : .male)))
            if person % 5 != 0 { rows.append(row(person, .diagnosis)) }
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                rows.append(
                    result(
                        person, day: Int.random(in: 0...5, using: &random), Bool.random(using: &random),
                        unit: "VC\(Int.random(in: 1...4, using: &random))"))
            }
        }
        let first = IndicatorCounts(rows: rows)
        #expect(IndicatorCounts(rows: rows.shuffled(using: &random)) == first)
        #expect(first.byUnit.values.reduce(0) { $0 + $1.total } == first.all.total)
        #expect(first.bySex.values.reduce(0) { $0 + $1.reached } == first.all.reached)
    }
}
