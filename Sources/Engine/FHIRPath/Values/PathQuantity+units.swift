// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PathQuantity {
    /// Below 0, 0, above 0; nil when the units measure different things or are not known.
    func order(_ other: PathQuantity) -> Int? {
        guard let (first, second) = aligned(with: other) else { return nil }
        return PathDecimal.order(first, second)
    }

    /// `~`: as `=`, to the digits that both numbers have after the point; a calendar year is a UCUM year
    /// here.
    func isEquivalent(to other: PathQuantity) -> Bool {
        let (left, right) = (withDefiniteUnit(beside: other), other.withDefiniteUnit(beside: self))
        guard let one = PathDecimal(left.value), let two = PathDecimal(right.value) else { return false }
        // Compared in the unit of the number that was written less precisely, to its digits.
        let isFirstCoarse = left.step(one).flatMap { first in
            right.step(two).map { PathDecimal.order(first, $0) >= 0 }
        }
        let (coarse, fine) = isFirstCoarse != false ? (left, right) : (right, left)
        guard let converted = fine.converted(to: coarse.unit), let number = PathDecimal(converted.value),
            let wanted = PathDecimal(coarse.value)
        else { return false }
        let digits = min(wanted.trimmed.scale, number.trimmed.scale)
        return PathDecimal.order(number.rounded(to: digits), wanted.rounded(to: digits)) == 0
    }

    /// What the last digit of the number stands for, in base units; zeros at the end do not count.
    private func step(_ number: PathDecimal) -> PathDecimal? {
        let last = PathDecimal(unscaled: 1, scale: number.trimmed.scale)
        return PathUnit.reading(unit)?.factor.applied(to: last)
    }

    /// The same quantity in another unit; nil when it measures another thing.
    func converted(to unit: String) -> PathQuantity? {
        if unit == self.unit { return self }
        guard let number = PathDecimal(value), let from = PathUnit.reading(self.unit),
            let target = PathUnit.reading(unit), from.powers == target.powers,
            let ratio = from.factor.times(target.factor.inverse)
        else { return nil }
        let raised = from.offset.map { number.adding($0) } ?? number
        guard let moved = raised.flatMap({ ratio.applied(to: $0) }) else { return nil }
        let result = target.offset.map { moved.adding($0.negated) } ?? moved
        return result.map { PathQuantity(value: $0.trimmed.text, unit: unit) }
    }

    /// The sum or difference, in the finer of the two units; nil when there is none.
    func adding(_ other: PathQuantity, isNegative: Bool) -> PathQuantity? {
        guard let ratio = PathUnit.ratio(unit, other.unit) else { return nil }
        let isFiner =
            PathDecimal.order(
                ratio.applied(to: PathDecimal(1)) ?? PathDecimal(1), PathDecimal(1)) <= 0
        let target = isFiner ? unit : other.unit
        guard let one = converted(to: target).flatMap({ PathDecimal($0.value) }),
            let two = other.converted(to: target).flatMap({ PathDecimal($0.value) })
        else { return nil }
        return one.adding(isNegative ? two.negated : two).map { PathQuantity(value: $0.text, unit: target) }
    }

    /// The product or quotient with its unit; nil by zero, or when a unit is not known.
    func times(_ other: PathQuantity, isDivided: Bool) -> PathQuantity? {
        guard let one = PathDecimal(value), let two = PathDecimal(other.value),
            let number = isDivided ? one.divided(by: two) : one.multiplied(by: two)
        else { return nil }
        if isDivided, unit == other.unit { return PathQuantity(value: number.trimmed.text, unit: "1") }
        let joined: String
        switch (unit, other.unit) {
        case (_, "1"): joined = unit
        case ("1", _): joined = isDivided ? "/" + Self.bracketed(other.definite) : other.unit
        default:
            joined = Self.bracketed(definite) + (isDivided ? "/" : ".") + Self.bracketed(other.definite)
        }
        guard PathUnit.reading(joined) != nil else { return nil }
        return PathQuantity(value: number.trimmed.text, unit: joined)
    }

    private static func bracketed(_ unit: String) -> String {
        unit.contains(where: { $0 == "/" || $0 == "." }) ? "(\(unit))" : unit
    }

    /// The unit as UCUM writes it.
    private var definite: String {
        Self.definiteUnits[unit] ?? (unit == "year" ? "a" : unit == "month" ? "mo" : unit)
    }

    /// A calendar year or month beside a UCUM unit is that of UCUM; beside another word it stays.
    private func withDefiniteUnit(beside other: PathQuantity) -> PathQuantity {
        let words: Set<String> = ["year", "month"]
        guard words.contains(unit), !words.contains(other.unit) else { return self }
        return PathQuantity(value: value, unit: definite)
    }

    /// Both numbers in one unit, exact where they fit.
    private func aligned(with other: PathQuantity) -> (PathDecimal, PathDecimal)? {
        guard let one = PathDecimal(value), let two = PathDecimal(other.value) else { return nil }
        if unit == other.unit { return (one, two) }
        guard let left = PathUnit.reading(unit), let right = PathUnit.reading(other.unit),
            left.powers == right.powers
        else { return nil }
        let first = left.offset.map { one.adding($0) } ?? one
        let second = right.offset.map { two.adding($0) } ?? two
        guard let first, let second, let ratio = left.factor.times(right.factor.inverse) else { return nil }
        // first × n / d × 10^t against second: both times d, so that nothing is rounded.
        let scaled = UnitFactor(ten: ratio.ten).applied(to: first)?
            .multiplied(by: PathDecimal(unscaled: ratio.numerator, scale: 0))
        let against = second.multiplied(by: PathDecimal(unscaled: ratio.denominator, scale: 0))
        guard let scaled, let against else { return nil }
        return (scaled, against)
    }
}
