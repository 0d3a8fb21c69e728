// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// What a unit measures and how much of it.
///
/// Source: UCUM 2.1. Calendar years and months have no length in days, so they are of a dimension of their
/// own (FHIRPath 2.1.6); every other calendar word is the span of the UCUM unit.
struct PathUnit: Sendable, Equatable {
    /// Base units and their powers, none of them 0. Arbitrary units (`[iU]`) and logarithms stand for
    /// themselves.
    let powers: [String: Int]
    /// How many of the base units it is.
    let factor: UnitFactor
    /// What is added to a value before it is multiplied, for degrees; nil for all else.
    let offset: PathDecimal?

    init(powers: [String: Int] = [:], factor: UnitFactor = .one, offset: PathDecimal? = nil) {
        self.powers = powers
        self.factor = factor
        self.offset = offset
    }

    private static let known = Mutex<[String: PathUnit?]>([:])
    private static let knownMax = 1_000

    /// Reads a UCUM code or a calendar word; nil when it is neither, or the table lacks it.
    static func reading(_ text: String) -> PathUnit? {
        if let known = known.withLock({ $0[text] }) { return known }
        let unit = calendar(text) ?? UnitParser.unit(text)
        known.withLock { known in
            if known.count >= knownMax { known.removeAll() }
            known.updateValue(unit, forKey: text)
        }
        return unit
    }

    private static func calendar(_ text: String) -> PathUnit? {
        switch text {
        case "year": UnitFactor("12").map { PathUnit(powers: ["month": 1], factor: $0) }
        case "month": PathUnit(powers: ["month": 1])
        default: PathQuantity.definiteUnits[text].flatMap { UnitParser.unit($0) }
        }
    }

    /// How many of the second unit the first is; nil when they measure different things, and for degrees.
    static func ratio(_ first: String, _ second: String) -> UnitFactor? {
        if first == second { return .one }
        guard let one = reading(first), let two = reading(second), one.powers == two.powers,
            one.offset == nil, two.offset == nil
        else { return nil }
        return one.factor.times(two.factor.inverse)
    }

    func times(_ other: PathUnit) -> PathUnit? {
        guard offset == nil, other.offset == nil, let factor = factor.times(other.factor) else { return nil }
        let powers = powers.merging(other.powers, uniquingKeysWith: +).filter { $0.value != 0 }
        return PathUnit(powers: powers, factor: factor)
    }

    func power(_ exponent: Int) -> PathUnit? {
        if exponent == 1 { return self }
        guard offset == nil, let factor = factor.power(exponent) else { return nil }
        let powers = exponent == 0 ? [:] : powers.mapValues { $0 * exponent }
        return PathUnit(powers: powers, factor: factor)
    }
}

extension PathDecimal: Equatable {
    static func == (left: PathDecimal, right: PathDecimal) -> Bool { order(left, right) == 0 }
}
