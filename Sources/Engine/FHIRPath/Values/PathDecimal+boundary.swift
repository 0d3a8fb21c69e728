// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PathDecimal {
    /// The least or greatest number that would be written like this one, to so many digits after the point
    /// (8 when nil); nil for more than `scaleMax` and when it does not fit.
    ///
    /// Of the two bounds the one nearer to zero is cut, the one farther from it is rounded.
    func boundary(isHigh: Bool, digits: Int?) -> String? {
        let digits = digits ?? 8
        guard (0...Self.scaleMax).contains(digits) else { return nil }
        let (tens, overflow) = unscaled.multipliedReportingOverflow(by: 10)
        let (moved, overflowToo) = tens.addingReportingOverflow(isHigh ? 5 : -5)
        if overflow || overflowToo { return nil }
        let bound = PathDecimal(unscaled: moved, scale: scale + 1)
        if bound.scale <= digits { return bound.padded(to: digits)?.text }
        let isOutward = isHigh ? unscaled >= 0 : unscaled <= 0
        let result = isOutward ? bound.rounded(to: digits) : bound.cut(to: digits)
        // A number below zero keeps its sign when nothing else is left of it.
        return result.isZero && unscaled < 0 && !isHigh ? "-" + result.text : result.text
    }

    private func padded(to digits: Int) -> PathDecimal? {
        guard let factor = Self.powerOfTen(digits - scale) else { return nil }
        let (product, overflow) = unscaled.multipliedReportingOverflow(by: factor)
        return overflow ? nil : PathDecimal(unscaled: product, scale: digits)
    }

    private func cut(to digits: Int) -> PathDecimal {
        guard scale > digits, let factor = Self.powerOfTen(scale - digits) else { return self }
        return PathDecimal(unscaled: unscaled / factor, scale: digits)
    }
}
