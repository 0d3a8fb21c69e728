// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// How far a proportion may lie from the common one by chance alone, for a unit of a size.
///
/// Exact binomial limits with interpolation. Source: Spiegelhalter, Statistics in Medicine 24 (2005), A.1:
/// r is the least count with F(r; n, θ) >= p, α = (F(r) − p) / (F(r) − F(r − 1)), the limit is (r − α) / n.
package struct FunnelLimits: Sendable, Hashable {
    /// Lower limit of 99.8 per cent, a share from 0 to 1.
    package let lowOuter: Double
    /// Lower limit of 95 per cent.
    package let lowInner: Double
    /// Upper limit of 95 per cent.
    package let highInner: Double
    /// Upper limit of 99.8 per cent.
    package let highOuter: Double

    init(lowOuter: Double, lowInner: Double, highInner: Double, highOuter: Double) {
        self.lowOuter = lowOuter
        self.lowInner = lowInner
        self.highInner = highInner
        self.highOuter = highOuter
    }

    /// Limits for a unit with a count of persons. Cost grows with the count.
    ///
    /// - Parameters:
    ///   - share: The common proportion, from 0 to 1.
    ///   - count: Persons in the unit; fewer than 1 is taken as 1.
    package init(share: Double, count: Int) {
        let quantiles = [0.001, 0.025, 0.975, 0.999]
        let limits = Self.limits(share: min(max(share, 0), 1), count: max(count, 1), quantiles: quantiles)
        lowOuter = limits[0]
        lowInner = limits[1]
        highInner = limits[2]
        highOuter = limits[3]
    }

    /// Whether the unit is large enough to be judged: five expected with and five without.
    package static func canJudge(share: Double, count: Int) -> Bool {
        share * Double(count) >= 5 && (1 - share) * Double(count) >= 5
    }

    private static func limits(share: Double, count: Int, quantiles: [Double]) -> [Double] {
        guard share > 0, share < 1 else { return quantiles.map { _ in share } }
        var result: [Double] = []
        var logTerm = Double(count) * log1p(-share)
        let logOdds = log(share) - log1p(-share)
        var sum = 0.0
        var r = 0
        while result.count < quantiles.count, r <= count {
            let before = sum
            sum = min(1, sum + exp(logTerm))
            while result.count < quantiles.count, sum >= quantiles[result.count] {
                let p = quantiles[result.count]
                let alpha = sum > before ? (sum - p) / (sum - before) : 0
                result.append(min(1, max(0, (Double(r) - alpha) / Double(count))))
            }
            logTerm += log(Double(count - r)) - log(Double(r + 1)) + logOdds
            r += 1
        }
        while result.count < quantiles.count { result.append(1) }
        return result
    }
}
