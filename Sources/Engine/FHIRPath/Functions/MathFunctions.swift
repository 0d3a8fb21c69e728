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
                let number = try required(item)
                return .decimal(text: (number.unscaled < 0 ? number.negated : number).text)
            }
        },
        "ceiling": scalar(on: .number, gives: .integer) { (item, _) throws(PathError) in
            try required(item).ceiling.integer.map { .integer($0) }
        },
        "floor": scalar(on: .number, gives: .integer) { (item, _) throws(PathError) in
            try required(item).floor.integer.map { .integer($0) }
        },
        "truncate": scalar(on: .number, gives: .integer) { (item, _) throws(PathError) in
            try required(item).truncated.integer.map { .integer($0) }
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
            return .decimal(text: try required(item).rounded(to: digits).text)
        },
        "sqrt": real { $0.squareRoot() },
        "exp": real { exp($0) },
        "ln": real { log($0) },
        "log": scalar(1...1, on: .number, taking: .number, gives: .decimal) {
            (item, arguments) throws(PathError) in
            guard let base = arguments[0] else { return nil }
            return approximate(log(try required(item).double) / log(try required(base).double))
        },
        "power": scalar(1...1, on: .number, taking: .number) { (item, arguments) throws(PathError) in
            guard let exponent = arguments[0] else { return nil }
            if case .integer(let base) = item.systemValue, case .integer(let times) = exponent, times >= 0 {
                return wholePower(base, times)
            }
            return approximate(pow(try required(item).double, try required(exponent).double))
        },
    ]

    private static func required(_ item: PathItem) throws(PathError) -> PathDecimal {
        guard let number = item.systemValue.decimal else {
            throw PathError(.evaluation, "a number is needed here")
        }
        return number
    }

    private static func real(_ function: @escaping @Sendable (Double) -> Double) -> FunctionBuilder {
        scalar(on: .number, gives: .decimal) {
            (item, _) throws(PathError) in approximate(function(try required(item).double))
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
        return .integer(result)
    }
}
