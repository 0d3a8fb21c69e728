// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Bounds and precision (FHIRPath 3.0, 5.5 and 5.6; SQL on FHIR needs them).
extension FunctionTable {
    static let boundaries: [String: FunctionBuilder] = [
        "lowBoundary": boundary(isHigh: false), "highBoundary": boundary(isHigh: true),
        "precision": scalar(gives: .integer) { (item, _) throws(PathError) in
            let value = item.systemValue
            if let number = value.decimal { return .integer(number.scale) }
            if case .quantity(let quantity) = value {
                return PathDecimal(quantity.value).map { .integer($0.scale) }
            }
            guard let moment = value.moment else {
                throw PathError(.evaluation, "precision() works on numbers, dates and times")
            }
            return .integer(moment.precision)
        },
        "comparable": scalar(1...1, gives: .boolean) { (item, parts) throws(PathError) in
            guard let other = parts[0] else { return nil }
            guard let one = item.systemValue.quantityLike, let two = other.quantityLike else {
                throw PathError(.evaluation, "comparable() works on quantities")
            }
            return .boolean(PathUnit.ratio(one.unit, two.unit) != nil)
        },
    ]

    private static func boundary(isHigh: Bool) -> FunctionBuilder {
        scalar(0...1, taking: .number) { (item, parts) throws(PathError) in
            var digits: Int?
            if let argument = parts.first {
                guard let wanted = try argument.requiredInteger() else { return nil }
                digits = wanted
            }
            let value = item.systemValue
            if let number = value.decimal {
                return number.boundary(isHigh: isHigh, digits: digits).map { .decimal(text: $0) }
            }
            if case .quantity(let quantity) = value {
                let bound = PathDecimal(quantity.value)?.boundary(isHigh: isHigh, digits: digits)
                return bound.map { .quantity(PathQuantity(value: $0, unit: quantity.unit)) }
            }
            guard let moment = value.moment else {
                throw PathError(.evaluation, "boundaries are those of numbers, quantities, dates and times")
            }
            return moment.boundary(isHigh: isHigh, precision: digits).map(\.item)
        }
    }
}
