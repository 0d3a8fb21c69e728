// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

/// Expected values were computed with scipy.stats.binom and statsmodels' definition of the Wilson interval.
@Suite("Funnel limits")
struct FunnelTests {
    @Test(
        "limits are the exact binomial ones of Spiegelhalter 2005",
        arguments: [
            (0.2, 50, [0.034776143, 0.084404822, 0.307093883, 0.379144098]),
            (0.2, 100, [0.080978253, 0.119742233, 0.276476085, 0.326765852]),
            (0.6, 246, [0.500480070, 0.536404148, 0.658764328, 0.693244440]),
            (0.597, 270, [0.501953785, 0.536284838, 0.653368655, 0.686254878]),
            (0.05, 400, [0.018366055, 0.028404316, 0.071222001, 0.085485330]),
            (0.5, 5000, [0.478050207, 0.486040712, 0.513759288, 0.521749793]),
            (0.95, 20, [0.714940121, 0.807635235, 0.996513113, 0.999860525]),
            (0.3, 1, [0, 0, 0.916666667, 0.996666667]),
        ] as [(Double, Int, [Double])])
    func exact(share: Double, count: Int, expected: [Double]) {
        let limits = FunnelLimits(share: share, count: count)
        let found = [limits.lowOuter, limits.lowInner, limits.highInner, limits.highOuter]
        for (value, right) in zip(found, expected) { #expect(abs(value - right) < 1e-7, "\(found)") }
    }

    @Test("nobody and everybody leave no room for chance", arguments: [0.0, 1.0])
    func edges(share: Double) {
        let limits = FunnelLimits(share: share, count: 40)
        #expect(limits.lowOuter == share)
        #expect(limits.highOuter == share)
    }

    @Test("a unit is judged only with five expected on both sides")
    func smallUnits() {
        #expect(!FunnelLimits.canJudge(share: 0.05, count: 99))
        #expect(FunnelLimits.canJudge(share: 0.05, count: 100))
        #expect(!FunnelLimits.canJudge(share: 0.95, count: 99))
        #expect(FunnelUnit(name: "-", count: 4, total: 7).judgement(common: 0.6) == .tooFew)
        #expect(FunnelUnit(name: "-", count: nil, total: nil).judgement(common: 0.6) == .hidden)
    }

    @Test(
        "a unit is placed between the lines",
        arguments: [
            (200, FunnelJudgement.muchHigher), (180, .higher), (160, .asExpected), (139, .lower),
            (120, .muchLower),
        ])
    func judgement(count: Int, expected: FunnelJudgement) {
        #expect(FunnelUnit(name: "-", count: count, total: 270).judgement(common: 0.597) == expected)
    }

    @Test(
        "the interval of a proportion is Wilson's",
        arguments: [
            (3, 10, 0.107791, 0.603222), (0, 20, 0, 0.161125), (20, 20, 0.838875, 1),
            (512, 830, 0.583327, 0.649331),
            (0, 0, 0, 1),
        ])
    func wilson(count: Int, total: Int, low: Double, high: Double) {
        let interval = WilsonInterval(count, of: total)
        #expect(abs(interval.low - low) < 1e-6)
        #expect(abs(interval.high - high) < 1e-6)
    }
}
