// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

extension FunnelLimits {
    /// Limits for a unit's rate of events by people, when events come as a Poisson process.
    ///
    /// Exact, with the interpolation of Spiegelhalter, Statistics in Medicine 24 (2005), as for shares.
    ///
    /// - Parameters:
    ///   - rate: The common rate, events for each person.
    ///   - count: People in the unit; fewer than 1 is taken as 1.
    package init(rate: Double, count: Int) {
        let people = Double(max(count, 1))
        let found = Self.poisson(max(rate, 0) * people, quantiles: [0.001, 0.025, 0.975, 0.999])
        self.init(
            lowOuter: found[0] / people, lowInner: found[1] / people, highInner: found[2] / people,
            highOuter: found[3] / people)
    }

    /// The interpolated quantiles of a Poisson count.
    private static func poisson(_ expected: Double, quantiles: [Double]) -> [Double] {
        guard expected > 0 else { return quantiles.map { _ in 0 } }
        var result: [Double] = []
        var logTerm = -expected
        var sum = 0.0
        var r = 0.0
        let most = expected + 12 * expected.squareRoot() + 60
        while result.count < quantiles.count, r <= most {
            let before = sum
            sum = min(1, sum + exp(logTerm))
            while result.count < quantiles.count, sum >= quantiles[result.count] {
                let alpha = sum > before ? (sum - quantiles[result.count]) / (sum - before) : 0
                result.append(max(0, r - alpha))
            }
            r += 1
            logTerm += log(expected) - log(r)
        }
        while result.count < quantiles.count { result.append(most) }
        return result
    }
}
