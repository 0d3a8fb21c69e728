// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// An exact positive number: numerator / denominator × ten to a power.
struct UnitFactor: Sendable, Equatable {
    let numerator: Int128
    let denominator: Int128
    let ten: Int

    static let one = UnitFactor(numerator: 1, denominator: 1, ten: 0)

    private static let tenMax = 400

    private init(numerator: Int128, denominator: Int128, ten: Int) {
        self.numerator = numerator
        self.denominator = denominator
        self.ten = ten
    }

    /// Ten to a power.
    init(ten: Int) {
        self.init(numerator: 1, denominator: 1, ten: ten)
    }

    /// Reads `2.54` or `6.0221367e23`; nil for anything else and for 0.
    init?(_ text: some StringProtocol) {
        guard let number = PathDecimal(text), number.unscaled > 0 else { return nil }
        self.init(numerator: number.unscaled, denominator: 1, reducing: -number.scale)
    }

    /// Takes common divisors and tens out.
    private init(numerator: Int128, denominator: Int128, reducing ten: Int) {
        var (upper, lower, ten) = (numerator, denominator, ten)
        let divisor = Self.commonDivisor(upper, lower)
        upper /= divisor
        lower /= divisor
        while upper % 10 == 0 { (upper, ten) = (upper / 10, ten + 1) }
        while lower % 10 == 0 { (lower, ten) = (lower / 10, ten - 1) }
        self.init(numerator: upper, denominator: lower, ten: ten)
    }

    private static func commonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
        var (one, other) = (first, second)
        while other != 0 { (one, other) = (other, one % other) }
        return max(one, 1)
    }

    /// The product; nil when it does not fit.
    func times(_ other: UnitFactor) -> UnitFactor? {
        let first = Self.commonDivisor(numerator, other.denominator)
        let second = Self.commonDivisor(other.numerator, denominator)
        let (upper, overflow) = (numerator / first).multipliedReportingOverflow(by: other.numerator / second)
        let (lower, overflowToo) = (denominator / second)
            .multipliedReportingOverflow(by: other.denominator / first)
        let ten = ten + other.ten
        if overflow || overflowToo || abs(ten) > Self.tenMax { return nil }
        return UnitFactor(numerator: upper, denominator: lower, reducing: ten)
    }

    var inverse: UnitFactor { UnitFactor(numerator: denominator, denominator: numerator, ten: -ten) }

    /// The power; nil when it does not fit.
    func power(_ exponent: Int) -> UnitFactor? {
        var result = UnitFactor.one
        for _ in 0..<abs(exponent) {
            guard let next = result.times(self) else { return nil }
            result = next
        }
        return exponent < 0 ? result.inverse : result
    }

    /// The number times this factor, exact as far as 28 digits after the point go; nil when it does not fit.
    func applied(to number: PathDecimal) -> PathDecimal? {
        guard let raised = number.multiplied(by: PathDecimal(unscaled: numerator, scale: 0)) else {
            return nil
        }
        let divided =
            denominator == 1 ? raised : raised.divided(by: PathDecimal(unscaled: denominator, scale: 0))
        return divided?.shifted(by: ten)
    }
}
