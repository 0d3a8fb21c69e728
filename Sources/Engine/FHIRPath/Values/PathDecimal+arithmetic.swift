// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PathDecimal {
    /// The two numbers with as many digits after the point; nil when one would not fit.
    static func aligned(_ left: PathDecimal, _ right: PathDecimal) -> (Int128, Int128, scale: Int)? {
        if left.scale == right.scale { return (left.unscaled, right.unscaled, left.scale) }
        let scale = max(left.scale, right.scale)
        guard let first = left.rescaled(to: scale), let second = right.rescaled(to: scale) else { return nil }
        return (first, second, scale)
    }

    private func rescaled(to target: Int) -> Int128? {
        guard let factor = Self.powerOfTen(target - scale) else { return nil }
        let (product, overflow) = unscaled.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    /// Below 0, 0 or above 0 as the left is less, equal or more.
    static func order(_ left: PathDecimal, _ right: PathDecimal) -> Int {
        if let (first, second, _) = aligned(left, right) {
            return first < second ? -1 : first == second ? 0 : 1
        }
        return left.double < right.double ? -1 : left.double == right.double ? 0 : 1
    }

    /// Sum; nil when it does not fit.
    func adding(_ other: PathDecimal) -> PathDecimal? {
        guard let (first, second, scale) = Self.aligned(self, other) else { return nil }
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? nil : PathDecimal(unscaled: sum, scale: scale)
    }

    /// Product; nil when it does not fit.
    func multiplied(by other: PathDecimal) -> PathDecimal? {
        let (product, overflow) = unscaled.multipliedReportingOverflow(by: other.unscaled)
        return overflow ? nil : PathDecimal(unscaled: product, scale: scale + other.scale).limited
    }

    /// Quotient with up to 8 digits more than needed dropped; nil by zero or when it does not fit.
    func divided(by other: PathDecimal) -> PathDecimal? {
        guard !other.isZero else { return nil }
        for extra in stride(from: 16, through: 0, by: -4) {
            guard let factor = Self.powerOfTen(extra + other.scale) else { continue }
            let (raised, overflow) = unscaled.multipliedReportingOverflow(by: factor)
            if overflow { continue }
            let (quotient, isTooLarge) = raised.dividedReportingOverflow(by: other.unscaled)
            if isTooLarge { return nil }
            return PathDecimal(unscaled: quotient, scale: scale + extra).trimmed.limited
        }
        return nil
    }

    var negated: PathDecimal { PathDecimal(unscaled: 0 &- unscaled, scale: scale) }

    /// Rounded half away from zero to so many digits after the point.
    func rounded(to digits: Int) -> PathDecimal {
        guard scale > digits, let factor = Self.powerOfTen(scale - digits) else { return self }
        let half = unscaled < 0 ? -factor / 2 : factor / 2
        let (sum, overflow) = unscaled.addingReportingOverflow(half)
        return overflow ? truncated : PathDecimal(unscaled: sum / factor, scale: digits)
    }

    /// Without its fraction.
    var truncated: PathDecimal {
        guard scale > 0, let factor = Self.powerOfTen(scale) else { return self }
        return PathDecimal(unscaled: unscaled / factor, scale: 0)
    }

    /// The largest whole number not above.
    var floor: PathDecimal {
        let whole = truncated
        return PathDecimal.order(self, whole) < 0
            ? PathDecimal(unscaled: whole.unscaled - 1, scale: 0) : whole
    }

    /// The smallest whole number not below.
    var ceiling: PathDecimal {
        let whole = truncated
        return PathDecimal.order(self, whole) > 0
            ? PathDecimal(unscaled: whole.unscaled + 1, scale: 0) : whole
    }

    private var limited: PathDecimal { scale > Self.scaleMax ? rounded(to: Self.scaleMax) : self }
}
