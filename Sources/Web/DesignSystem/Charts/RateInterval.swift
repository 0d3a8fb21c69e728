// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The 95 per cent interval of a rate: events, which may be several for one person, by people.
///
/// The score interval of a Poisson count, the twin of Wilson's for a proportion: x + z²/2 ± z√(x + z²/4), by
/// the number of people. Source: Barker, The American Statistician 56 (2002), the score confidence interval.
package struct RateInterval: Sendable, Hashable {
    /// Lower end, events for each person.
    package let low: Double
    /// Upper end.
    package let high: Double

    /// The interval of a count of events among people; from none to infinity when there is nobody.
    package init(_ count: Int, of total: Int) {
        guard total > 0 else {
            low = 0
            high = .infinity
            return
        }
        let z = 1.959964
        let x = Double(count)
        let middle = x + z * z / 2
        let half = z * (x + z * z / 4).squareRoot()
        low = max(0, middle - half) / Double(total)
        high = (middle + half) / Double(total)
    }
}
