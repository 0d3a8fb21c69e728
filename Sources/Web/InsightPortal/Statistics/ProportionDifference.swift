// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// The difference between two independent proportions with a 95 per cent interval.
///
/// Source: Newcombe, Statistics in Medicine 17 (1998), method 10: the score intervals of both, combined.
struct ProportionDifference: Sendable, Hashable {
    /// The first less the second, from -1 to 1.
    let value: Double
    let low: Double
    let high: Double

    /// Nil when one of the proportions is not told.
    init?(_ first: PublishedTally, less second: PublishedTally, _ measure: ChartMeasure = .share) {
        guard let p1 = first.share, let p2 = second.share, let r1 = first.reached.value,
            let n1 = first.total.value,
            let r2 = second.reached.value, let n2 = second.total.value
        else { return nil }
        let i1 = measure.interval(r1, of: n1)
        let i2 = measure.interval(r2, of: n2)
        value = p1 - p2
        low = value - Self.length(p1 - i1.lowerBound, i2.upperBound - p2)
        high = value + Self.length(i1.upperBound - p1, p2 - i2.lowerBound)
    }

    /// Whether chance alone is an unlikely explanation.
    var isClear: Bool { low > 0 || high < 0 }

    private static func length(_ a: Double, _ b: Double) -> Double {
        (a * a + b * b).squareRoot()
    }
}
