// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the numbers of a chart are, and with it how they are written and what chance does to them.
package enum ChartMeasure: Sendable, Hashable {
    /// Some of all: a share, in per cent; binomial.
    case share
    /// Events among people: a rate, told for each thousand; Poisson.
    case perThousand

    /// `56,3 %`; a rate without its unit, which the title tells: `251,3`.
    package func text(_ value: Double, decimals: Int = 0) -> String {
        self == .share
            ? Numbers.percent(value, decimals: decimals) : Numbers.text(value * 1_000, decimals: decimals)
    }

    /// Two values as a span: `58,3–64,9 %`.
    package func span(_ low: Double, _ high: Double) -> String {
        self == .share
            ? Numbers.span(low, high) : "\(text(low, decimals: 1))\u{2013}\(text(high, decimals: 1))"
    }

    /// The 95 per cent interval of a count among a number of people.
    package func interval(_ count: Int, of total: Int) -> ClosedRange<Double> {
        switch self {
        case .share:
            let interval = WilsonInterval(count, of: total)
            return interval.low...interval.high
        case .perThousand:
            let interval = RateInterval(count, of: total)
            return interval.low...interval.high
        }
    }

    /// How far a unit may lie from the common value by chance alone.
    package func limits(common: Double, count: Int) -> FunnelLimits {
        self == .share
            ? FunnelLimits(share: common, count: count) : FunnelLimits(rate: common, count: count)
    }

    /// Whether a unit is large enough to be judged: five events expected, and of shares five without too.
    package func canJudge(common: Double, count: Int) -> Bool {
        self == .share
            ? FunnelLimits.canJudge(share: common, count: count) : common * Double(count) >= 5
    }

    /// The highest value that there can be.
    var most: Double { self == .share ? 1 : .infinity }
}
