// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Which of two values is the smaller.
enum ValueOrder {
    /// Whether a value is surely below another; false when they cannot be compared.
    static func isBelow(_ left: JSONValue, _ right: JSONValue, typeName: String) -> Bool {
        order(left, right, typeName: typeName).map { $0 < 0 } ?? false
    }

    /// Below 0, 0 or above 0; nil when they cannot be compared.
    static func order(_ left: JSONValue, _ right: JSONValue, typeName: String) -> Int? {
        if let first = left.numberText.flatMap(Double.init),
            let second = right.numberText.flatMap(Double.init)
        {
            return order(first, second)
        }
        if left.kind == .object {
            guard let isBelow = quantity(left, isBelow: right), let isAbove = quantity(right, isBelow: left)
            else { return nil }
            return isBelow ? -1 : isAbove ? 1 : 0
        }
        guard let first = left.string, let second = right.string else { return nil }
        switch typeName {
        case "date", "dateTime", "instant":
            guard let one = FHIRDateTime(first)?.bounds(in: .utc),
                let two = FHIRDateTime(second)?.bounds(in: .utc)
            else { return nil }
            if one.upperBound <= two.lowerBound { return -1 }
            if two.upperBound <= one.lowerBound { return 1 }
            return one == two ? 0 : nil
        default: return order(first, second)
        }
    }

    private static func order<T: Comparable>(_ left: T, _ right: T) -> Int {
        left < right ? -1 : left == right ? 0 : 1
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
