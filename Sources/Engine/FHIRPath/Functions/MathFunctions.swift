// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// FHIRPath 5.7
extension FunctionTable {
    static let mathematics: [String: FunctionBuilder] = [
        "abs": scalar(on: .number) { (item, _) throws(PathError) in
            switch item.systemValue {
            case .integer(let number): return number == .min ? nil : .integer(abs(number))
            case .quantity(let quantity):
                guard let number = PathDecimal(quantity.value) else { return nil }
                let size = number.unscaled < 0 ? number.negated : number
                return .quantity(PathQuantity(value: size.text, unit: quantity.unit))
            default:
                guard let number = try required(item) else { return nil }
                return .decimal(text: (number.unscaled < 0 ? number.negated : number).text)
            }
        },
        "ceiling": scalar(on: .number, gives: .integer) { (item, _) throws(PathError) in
            try required(item)?.ceiling.wholeItem
        },
        "floor": scalar(on: .number, gives: .integer) { (item, _) throws(PathError) in
            try required(item)?.floor.wholeItem
        },
        "truncate": scalar(on: .number, gives: .integer) { (item, _) throws(PathError) in
            try required(item)?.truncated.wholeItem
        },
        "round": scalar(0...1, on: .number, taking: .number, gives: .decimal) {
            (item, arguments) throws(PathError) in
            var digits = 0
            if let argument = arguments.first {
                guard case .integer(let wanted) = argument, (0...28).contains(wanted) else {
                    throw PathError(.evaluation, "round() takes a number of digits from 0 to 28")
                }
                digits = wanted
            }
            return try required(item).map { .decimal(text: $0.rounded(to: digits).text) }
        },
        "sqrt": real { $0.squareRoot() },
        "exp": real { exp($0) },
        "ln": real { log($0) },
        "log": scalar(1...1, on: .number, taking: .number, gives: .decimal) {
            (item, arguments) throws(PathError) in
            guard let base = try arguments[0].flatMap({ (item) throws(PathError) in try required(item) }),
                let number = try required(item)
            else {
                return nil
            }
            return approximate(log(number.double) / log(base.double))
        },
        "power": scalar(1...1, on: .number, taking: .number) { (item, arguments) throws(PathError) in
            guard let exponent = arguments[0] else { return nil }
            if case .integer(let base) = item.systemValue, case .integer(let times) = exponent, times >= 0 {
                return wholePower(base, times)
            }
            guard let base = try required(item), let times = try required(exponent) else { return nil }
            return approximate(pow(base.double, times.double))
        },
    ]

    /// The number; nil when it has more digits than fit.
    private static func required(_ item: PathItem) throws(PathError) -> PathDecimal? {
        let value = item.systemValue
        if let number = value.decimal { return number }
        if value.systemKind == .decimal { return nil }
        throw PathError(.evaluation, "a number is needed here")
    }

    private static func real(_ function: @escaping @Sendable (Double) -> Double) -> FunctionBuilder {
        scalar(on: .number, gives: .decimal) {
            (item, _) throws(PathError) in
            try required(item).flatMap { approximate(function($0.double)) }
        }
    }

    private static func approximate(_ number: Double) -> PathItem? {
        guard number.isFinite, let decimal = PathDecimal("\(number)") else { return nil }
        return .decimal(text: decimal.text)
    }

    private static func wholePower(_ base: Int, _ times: Int) -> PathItem? {
        var result = 1
        for _ in 0..<min(times, 64) where result != 0 {
            let (product, overflow) = result.multipliedReportingOverflow(by: base)
            if overflow { return nil }
            result = product
        }
        // Only 1, -1 and 0 can be raised to more than 63 without overflow.
        if times > 64, base == -1 { result = times.isMultiple(of: 2) ? 1 : -1 }
        return PathDecimal(result).wholeItem
    }
}
