// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Foundation
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("Chance: where a unit lies, and how sure a difference is")
struct StatisticsTests {
    private func tally(_ reached: Int, _ total: Int) -> PublishedTally {
        PublishedTally(reached: .exact(reached), total: .exact(total))
    }

    /// The chance of at most `count` of `total`, from factorials as they stand in a textbook.
    private func cumulative(_ count: Int, _ total: Int, _ share: Double) -> Double {
        guard count >= 0 else { return 0 }
        return (0...count).reduce(0.0) { sum, r in
            let choose = lgamma(Double(total + 1)) - lgamma(Double(r + 1)) - lgamma(Double(total - r + 1))
            return sum + exp(choose + Double(r) * log(share) + Double(total - r) * log(1 - share))
        }
    }

    @Test(
        "a unit is judged as the binomial distribution says",
        arguments: [(20, 0.5), (37, 0.56), (60, 0.2), (120, 0.56), (400, 0.9)])
    func placement(_ total: Int, _ common: Double) {
        for reached in 0...total {
            let judgement = FunnelPlacement(tally(reached, total), common: common).judgement
            guard Double(total) * common >= 5, Double(total) * (1 - common) >= 5 else {
                #expect(judgement == .tooFew)
                continue
            }
            // Spiegelhalter's interpolated limits are passed exactly when the distribution function passes
            // the quantile.
            let below = cumulative(reached, total, common)
            let expected: FunnelJudgement =
                switch below {
                case ..<0.001: .muchLower
                case ..<0.025: .lower
                case ..<0.975: .asExpected
                case ..<0.999: .higher
                default: .muchHigher
                }
            #expect(judgement == expected, "\(reached) of \(total)")
        }
    }

    @Test("what is hidden is not judged, and small units are not either")
    func hidden() {
        let hidden = PublishedTally(reached: .hidden, total: .exact(30))
        #expect(FunnelPlacement(hidden, common: 0.5).judgement == .hidden)
        #expect(FunnelPlacement(tally(18, 20), common: 0.9).judgement == .tooFew)
        #expect(FunnelPlacement(tally(18, 20), common: 0.9).limits == nil)
    }

    /// Source: Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
    @Test(
        "the difference has the interval that Newcombe published",
        arguments: [
            (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (5, 56, 0, 29, -0.0381, 0.1926),
            (10, 10, 0, 10, 0.6075, 1.0000),
        ])
    func difference(_ r1: Int, _ n1: Int, _ r2: Int, _ n2: Int, _ low: Double, _ high: Double) throws {
        let gap = try #require(ProportionDifference(tally(r1, n1), less: tally(r2, n2)))
        #expect(abs(gap.low - low) < 0.00006 && abs(gap.high - high) < 0.00006)
        let turned = try #require(ProportionDifference(tally(r2, n2), less: tally(r1, n1)))
        #expect(abs(turned.low + gap.high) < 1e-12 && abs(turned.high + gap.low) < 1e-12)
    }

    @Test("a difference is clear just when its interval leaves out zero")
    func clear() {
        #expect(ProportionDifference(tally(56, 70), less: tally(48, 80))?.isClear == true)
        #expect(ProportionDifference(tally(48, 80), less: tally(56, 70))?.isClear == true)
        #expect(ProportionDifference(tally(50, 90), less: tally(48, 90))?.isClear == false)
        #expect(
            ProportionDifference(PublishedTally(reached: .hidden, total: .exact(9)), less: tally(1, 9)) == nil
        )
    }

    /// Source: Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
    @Test(
        "a proportion has Wilson's interval",
        arguments: [
            (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ])
    func wilson(_ reached: Int, _ total: Int, _ low: Double, _ high: Double) {
        let interval = WilsonInterval(reached, of: total)
        #expect(abs(interval.low - low) < 0.00006 && abs(interval.high - high) < 0.00006)
    }
}
