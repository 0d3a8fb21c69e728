// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import FollowUp

@Suite("Small numbers")
struct SuppressionTests {
    private let policy = SuppressionPolicy.standard

    @Test(
        "a group by itself",
        arguments: [
            (Tally(reached: 0, total: 0), PublishedCount.exact(0), PublishedCount.exact(0)),
            (Tally(reached: 1, total: 1), .hidden, .fewerThan(5)),
            (Tally(reached: 0, total: 4), .hidden, .fewerThan(5)),
            (Tally(reached: 3, total: 5), .hidden, .exact(5)),
            (Tally(reached: 10, total: 19), .hidden, .exact(19)),
            (Tally(reached: 10, total: 20), .exact(10), .exact(20)),
            (Tally(reached: 5, total: 20), .exact(5), .exact(20)),
            (Tally(reached: 4, total: 20), .fewerThan(5), .exact(20)),
            (Tally(reached: 0, total: 40), .fewerThan(5), .exact(40)),
            (Tally(reached: 35, total: 40), .exact(35), .exact(40)),
            (Tally(reached: 36, total: 40), .hidden, .exact(40)),
            (Tally(reached: 40, total: 40), .hidden, .exact(40)),
        ])
    func group(_ tally: Tally, _ reached: PublishedCount, _ total: PublishedCount) {
        #expect(policy.publish(tally) == PublishedTally(reached: reached, total: total))
    }

    @Test("a proportion is told only when both its numbers are")
    func share() {
        #expect(policy.publish(Tally(reached: 10, total: 40)).share == 0.25)
        #expect(policy.publish(Tally(reached: 4, total: 40)).share == nil)
        #expect(policy.publish(Tally(reached: 0, total: 0)).share == nil)
    }

    @Test("one hidden group hides another, else it could be had by subtraction")
    func second() throws {
        let parts = [
            Tally(reached: 2, total: 3), Tally(reached: 20, total: 40), Tally(reached: 30, total: 60),
        ]
        let shown = try #require(policy.publish(parts: parts, of: Tally(reached: 52, total: 103)))
        #expect(shown[0].total == .fewerThan(5))
        #expect(shown[1] == PublishedTally(reached: .hidden, total: .hidden))
        #expect(shown[2] == PublishedTally(reached: .exact(30), total: .exact(60)))
    }

    @Test("women's number is hidden with the men's, since both together are told")
    func sexes() throws {
        let parts = [Tally(reached: 3, total: 30), Tally(reached: 20, total: 40)]
        let shown = try #require(policy.publish(parts: parts, of: Tally(reached: 23, total: 70)))
        #expect(shown.map(\.reached) == [.fewerThan(5), .hidden])
        #expect(shown.map(\.total) == [.exact(30), .exact(40)])
    }

    @Test("when nothing can make a table safe it is withheld")
    func withheld() {
        #expect(policy.publish(parts: [Tally(reached: 2, total: 3)], of: Tally(reached: 2, total: 3)) == nil)
    }

    @Test("a large table without small cells is told whole")
    func whole() throws {
        let parts = (1...12).map { Tally(reached: 20 + $0, total: 50 + $0) }
        let all = Tally(
            reached: parts.reduce(0) { $0 + $1.reached }, total: parts.reduce(0) { $0 + $1.total })
        let shown = try #require(policy.publish(parts: parts, of: all))
        #expect(shown.compactMap(\.reached.value) == parts.map(\.reached))
        #expect(shown.compactMap(\.total.value) == parts.map(\.total))
    }

    /// Tables small enough to try every one that agrees with what is shown.
    @Test("whoever knows all that is shown can tell no hidden number", arguments: 0..<400)
    func solver(seed: UInt64) {
        let policy = SuppressionPolicy(countMin: 3, totalMin: 6, ambiguityMin: 2)
        var random = TestRandom(seed)
        let parts = (0..<Int.random(in: 2...4, using: &random)).map { _ in
            let total = Int.random(in: 1...9, using: &random)
            return Tally(reached: Int.random(in: 0...total, using: &random), total: total)
        }
        let all = Tally(
            reached: parts.reduce(0) { $0 + $1.reached }, total: parts.reduce(0) { $0 + $1.total })
        guard policy.publish(all).share != nil, let shown = policy.publish(parts: parts, of: all) else {
            return
        }
        let cells = TableSolver(shown: shown, all: all, policy: policy).solve()
        for (index, (cell, tally)) in zip(cells, shown).enumerated() {
            #expect(cell.totals.contains(parts[index].total) && cell.reached.contains(parts[index].reached))
            if tally.total.value == nil {
                #expect(cell.totals.count >= policy.ambiguityMin, "\(parts) \(shown)")
            }
            if tally.reached.value == nil {
                #expect(cell.reached.count >= policy.ambiguityMin, "\(parts) \(shown)")
                #expect(cell.missed.count >= policy.ambiguityMin, "\(parts) \(shown)")
            }
        }
    }

    @Test("what the policy thinks can be worked out is what can be worked out", arguments: 0..<200)
    func reach(seed: UInt64) {
        let policy = SuppressionPolicy(countMin: 3, totalMin: 6, ambiguityMin: 2)
        var random = TestRandom(seed &+ 1_000)
        let parts = (0..<3).map { _ in
            let total = Int.random(in: 1...9, using: &random)
            return Tally(reached: Int.random(in: 0...total, using: &random), total: total)
        }
        let all = Tally(
            reached: parts.reduce(0) { $0 + $1.reached }, total: parts.reduce(0) { $0 + $1.total })
        let shown = parts.map(policy.publish)
        let cells = TableSolver(shown: shown, all: all, policy: policy).solve()
        let reaches = shown.map { CellReach($0, policy: policy, all: all.total) }
        for index in shown.indices {
            let others = reaches.indices.filter { $0 != index }.reduce(CellReach.none) { $0 + reaches[$1] }
            let left = reaches[index].within(all: all, others: others)
            #expect(Set(left.reached) == cells[index].reached, "\(parts) \(shown)")
            #expect(Set(left.missed) == cells[index].missed, "\(parts) \(shown)")
            #expect(Set(left.total) == cells[index].totals, "\(parts) \(shown)")
        }
    }
}
