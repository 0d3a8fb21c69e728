// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a value is held against.
package struct ValueRange: Sendable, Hashable {
    /// Lower limit, within; nil when open.
    package let low: Double?
    /// Upper limit, within; nil when open.
    package let high: Double?

    /// A range.
    package init(low: Double?, high: Double?) {
        self.low = low
        self.high = high
    }

    /// Where a value lies.
    package enum Position: String, Sendable, Hashable {
        case below, within, above
    }

    /// Where `value` lies; limits are within.
    package func position(of value: Double) -> Position {
        if let low, value < low { return .below }
        if let high, value > high { return .above }
        return .within
    }
}
