// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Which of two values is the smaller.
enum ValueOrder {
    /// Whether a value is surely below another; false when they cannot be compared.
    static func isBelow(_ left: JSONValue, _ right: JSONValue, typeName: String) -> Bool {
        if let first = left.numberText.flatMap(Double.init),
            let second = right.numberText.flatMap(Double.init)
        {
            return first < second
        }
        if left.kind == .object { return quantity(left, isBelow: right) == true }
        guard let first = left.string, let second = right.string else { return false }
        switch typeName {
        case "date", "dateTime", "instant":
            guard let one = FHIRDateTime(first)?.bounds(in: .utc),
                let two = FHIRDateTime(second)?.bounds(in: .utc)
            else { return false }
            return one.upperBound <= two.lowerBound
        default: return first < second
        }
    }

    /// Whether a quantity is below another; nil when their units cannot be compared.
    static func quantity(_ left: JSONValue, isBelow right: JSONValue) -> Bool? {
        guard let first = left["value"]?.numberText.flatMap(Double.init),
            let second = right["value"]?.numberText.flatMap(Double.init)
        else { return nil }
        let units = (
            left["code"]?.string ?? left["unit"]?.string, right["code"]?.string ?? right["unit"]?.string
        )
        if units.0 == units.1 { return first < second }
        guard let one = units.0.flatMap(UnitScale.init), let two = units.1.flatMap(UnitScale.init),
            one.dimension == two.dimension
        else { return nil }
        return first * one.factor < second * two.factor
    }
}
