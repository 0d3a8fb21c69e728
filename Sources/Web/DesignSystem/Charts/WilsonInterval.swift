// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The 95 per cent interval of a proportion. Source: Wilson 1927, the score interval.
package struct WilsonInterval: Sendable, Hashable {
    /// Lower end, a share from 0 to 1.
    package let low: Double
    /// Upper end.
    package let high: Double

    /// The interval of a count among a number; the whole line when there is nobody.
    package init(_ count: Int, of total: Int) {
        guard total > 0 else {
            low = 0
            high = 1
            return
        }
        let z = 1.959964
        let n = Double(total)
        let p = Double(count) / n
        let middle = p + z * z / (2 * n)
        let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        low = count == 0 ? 0 : max(0, (middle - half) / scale)
        high = count == total ? 1 : min(1, (middle + half) / scale)
    }
}
