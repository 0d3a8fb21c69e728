// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("Rates: events for each thousand people")
struct RateTests {
    /// Expected values were computed with sixty decimals from the series of the Poisson distribution.
    @Test(
        "limits are the exact Poisson ones, with interpolation",
        arguments: [
            (0.25, 40, [0.030513233, 0.094379699, 0.403998767, 0.516550021]),
            (0.25, 400, [0.175163211, 0.200915843, 0.298952237, 0.329511876]),
            (0.31, 1000, [0.256522248, 0.275459861, 0.344487009, 0.365325123]),
            (1.5, 20, [0.703862379, 0.961656463, 2.035822346, 2.390605236]),
            (0.25, 4000, [0.225802692, 0.234499786, 0.265487400, 0.274660589]),
        ] as [(Double, Int, [Double])])
    func limits(rate: Double, count: Int, expected: [Double]) {
        let limits = FunnelLimits(rate: rate, count: count)
        let found = [limits.lowOuter, limits.lowInner, limits.highInner, limits.highOuter]
        for (value, right) in zip(found, expected) { #expect(abs(value - right) < 1e-7, "\(found)") }
    }

    @Test("the interval is where the score test turns", arguments: [(5, 20), (250, 1_000), (40, 20)])
    func interval(count: Int, total: Int) {
        let interval = RateInterval(count, of: total)
        for end in [interval.low, interval.high] {
            let expected = end * Double(total)
            let distance = (Double(count) - expected) / expected.squareRoot()
            #expect(abs(abs(distance) - 1.959964) < 1e-9)
        }
        #expect(interval.low < Double(count) / Double(total))
        #expect(interval.high > Double(count) / Double(total))
    }

    @Test("without events the interval begins at none, without people it tells nothing")
    func edges() {
        #expect(RateInterval(0, of: 100).low == 0)
        #expect(abs(RateInterval(0, of: 100).high - 0.038415) < 1e-6)
        #expect(RateInterval(0, of: 0).high == .infinity)
        let none = FunnelLimits(rate: 0, count: 40)
        #expect(none.lowOuter == 0 && none.highOuter == 0)
    }

    @Test("a rate may be above one, is told for each thousand, and needs five events to be judged")
    func told() {
        let measure = ChartMeasure.perThousand
        #expect(measure.text(0.2513, decimals: 1) == "251,3")
        #expect(measure.span(0.2, 1.25) == "200,0–1250,0")
        #expect(!measure.canJudge(common: 0.25, count: 19) && measure.canJudge(common: 0.25, count: 20))
        let unit = FunnelUnit(name: "-", count: 60, total: 40)
        #expect(unit.judgement(common: 0.25, measure) == .muchHigher)
        #expect(unit.judgement(common: 1.5, measure) == .asExpected)
    }
}
