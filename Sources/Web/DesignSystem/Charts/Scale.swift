// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A straight map from values to places in a picture, and round ticks along it.
struct Scale: Sendable {
    let low: Double
    let high: Double
    let start: Double
    let end: Double

    init(low: Double, high: Double, start: Double, end: Double) {
        self.low = low
        self.high = high > low ? high : low + 1
        self.start = start
        self.end = end
    }

    /// The place of a value; values outside are put at the edge.
    func place(_ value: Double) -> Double {
        let share = (min(max(value, low), high) - low) / (high - low)
        return start + share * (end - start)
    }

    /// Round values within the scale, about as many as asked for.
    func ticks(about count: Int) -> [Double] {
        let step = Self.step(span: high - low, count: count)
        var ticks: [Double] = []
        var index = (low / step).rounded(.up)
        while index * step <= high + step * 1e-9, ticks.count < 50 {
            ticks.append(index * step)
            index += 1
        }
        return ticks
    }

    /// Decimals that tell ticks apart.
    func tickDecimals(about count: Int) -> Int {
        let step = Self.step(span: high - low, count: count)
        var decimals = 0
        var scaled = step
        while decimals < 4, abs(scaled - scaled.rounded()) > 1e-6 {
            scaled *= 10
            decimals += 1
        }
        return decimals
    }

    /// 1, 2 or 5 times a power of ten.
    private static func step(span: Double, count: Int) -> Double {
        let rough = span / Double(max(1, count))
        var power = 1.0
        while power > rough { power /= 10 }
        while power * 10 <= rough { power *= 10 }
        for factor in [1.0, 2, 5, 10] where factor * power >= rough * 0.75 { return factor * power }
        return 10 * power
    }
}
