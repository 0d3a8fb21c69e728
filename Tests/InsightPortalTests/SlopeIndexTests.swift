// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("The slope index of inequality")
struct SlopeIndexTests {
    private func tally(_ reached: Int, _ total: Int) -> PublishedTally {
        PublishedTally(reached: .exact(reached), total: .exact(total))
    }

    private func near(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-6) -> Bool {
        value.map { abs($0 - expected) < tolerance } ?? false
    }

    @Test(
        "two groups of the same size: the difference doubles, as their middles are half a scale apart"
    )
    func two() throws {
        // Ranks 0.25 and 0.75; slope 0.2 / 0.5. Variance 100·0.0625·(0.24 + 0.24) / 12.5² = 0.0192.
        let slope = try #require(SlopeIndex([tally(40, 100), tally(60, 100)]))
        #expect(near(slope.value, 0.4) && slope.total == 200)
        #expect(near(slope.low, 0.4 - 1.959964 * 0.0192.squareRoot()))
        #expect(near(slope.high, 0.4 + 1.959964 * 0.0192.squareRoot()) && slope.isClear)
    }

    @Test("three groups, worked out by hand")
    func three() throws {
        // Ranks 0.125, 0.5, 0.875. Squares 2·50·0.375² = 14.0625; products 2·50·0.375·0.3 = 11.25.
        let slope = try #require(SlopeIndex([tally(10, 50), tally(50, 100), tally(40, 50)]))
        #expect(near(slope.value, 0.8))
        #expect(near(slope.high - slope.value, 1.959964 * (2.25).squareRoot() / 14.0625))
    }

    @Test("no difference is 0, and the other way round is the same with another sign")
    func mirrored() throws {
        let even = try #require(SlopeIndex([tally(20, 40), tally(50, 100), tally(30, 60)]))
        #expect(near(even.value, 0) && !even.isClear && near(even.low, -even.high))
        let groups = [tally(12, 40), tally(55, 110), tally(49, 70)]
        let up = try #require(SlopeIndex(groups))
        let down = try #require(SlopeIndex(groups.reversed()))
        #expect(near(up.value, -down.value) && near(up.low, -down.high))
    }

    @Test("it is the least squares line through every single person", arguments: 0..<200)
    func independent(seed: Int) throws {
        var groups: [(Int, Int)] = []
        for place in 0..<3 {
            let total = 20 + (seed * 37 + place * 53) % 180
            groups.append((5 + (seed * 11 + place * 29) % (total - 10), total))
        }
        // Every person by herself: her rank is the mean rank of her group's persons, 1, 2, 3 … of all.
        var points: [(rank: Double, outcome: Double)] = []
        let all = Double(groups.reduce(0) { $0 + $1.1 })
        var passed = 0
        for (reached, total) in groups {
            let ranks = (passed..<passed + total).map { (Double($0) + 0.5) / all }
            let middle = ranks.reduce(0, +) / Double(total)
            points += (0..<total).map { (middle, $0 < reached ? 1 : 0) }
            passed += total
        }
        // Ordinary least squares by the normal equations.
        let (n, x) = (Double(points.count), points.reduce(0) { $0 + $1.rank })
        let y = points.reduce(0) { $0 + $1.outcome }
        let xx = points.reduce(0) { $0 + $1.rank * $1.rank }
        let xy = points.reduce(0) { $0 + $1.rank * $1.outcome }
        let expected = (n * xy - x * y) / (n * xx - x * x)
        // The sandwich estimate: each person's own residual from the mean of her group.
        let centre = x / n
        var meat = 0.0
        var start = 0
        for (reached, total) in groups {
            let share = Double(reached) / Double(total)
            for point in points[start..<start + total] {
                let residual = (point.outcome - share) * (point.rank - centre)
                meat += residual * residual
            }
            start += total
        }
        let error = meat.squareRoot() / (xx - n * centre * centre)
        let slope = try #require(SlopeIndex(groups.map { tally($0.0, $0.1) }))
        #expect(near(slope.value, expected, 1e-9))
        #expect(near(slope.high - slope.low, 2 * 1.959964 * error, 1e-9))
    }

    @Test("none when a group is hidden, or there is only one")
    func hidden() {
        #expect(SlopeIndex([tally(40, 100)]) == nil && SlopeIndex([]) == nil)
        let few = PublishedTally(reached: .fewerThan(5), total: .exact(30))
        #expect(SlopeIndex([tally(40, 100), few, tally(60, 100)]) == nil)
        #expect(SlopeIndex([tally(40, 100), .hidden]) == nil)
    }

    @Test("those not known are a group in the table, and no part of the index")
    func unknown() throws {
        let publication = TestSnapshot.educated.publication
        let keys = publication.byEducation.parts.map(\.key)
        #expect(keys == EducationGroup.allCases)
        let slope = try #require(publication.educationSlope)
        #expect(slope.total == 180 && publication.all?.total == .exact(204))
        let ranked = publication.byEducation.parts.filter { $0.key != .unknown }.map(\.tally)
        #expect(SlopeIndex(ranked) == slope && slope.value > 0)
    }
}
