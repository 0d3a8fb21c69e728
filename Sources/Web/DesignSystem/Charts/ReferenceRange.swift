// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The interval a result is held against: the laboratory's, or a goal of one's own.
package struct ReferenceRange: Sendable, Hashable {
    /// Lower limit, nil when there is none.
    package let low: Double?
    /// Upper limit, nil when there is none.
    package let high: Double?

    /// An interval; one of the limits should be there.
    package init(low: Double?, high: Double?) {
        self.low = low
        self.high = high
    }

    /// Whether a value is below, within or above; limits are within.
    package func position(of value: Double) -> Position {
        if let low, value < low { return .below }
        if let high, value > high { return .above }
        return .within
    }

    /// Where a value lies.
    package enum Position: Sendable, Hashable {
        /// Under the lower limit.
        case below
        /// Between the limits.
        case within
        /// Over the upper limit.
        case above
    }

    /// `31–46`, `under 52`, `över 90`, with as few decimals as the limits need.
    package func text(_ texts: LocalTexts) -> String {
        switch (low, high) {
        case (let low?, let high?): "\(Self.number(low))\u{2013}\(Self.number(high))"
        case (nil, let high?): texts["range.upTo", ["limit": Self.number(high)]]
        case (let low?, nil): texts["range.from", ["limit": Self.number(low)]]
        case (nil, nil): ""
        }
    }

    private static func number(_ value: Double) -> String {
        for decimals in 0...3 {
            var scaled = value
            for _ in 0..<decimals { scaled *= 10 }
            if abs(scaled - scaled.rounded()) < 1e-9 { return Numbers.text(value, decimals: decimals) }
        }
        return Numbers.text(value, decimals: 3)
    }
}
