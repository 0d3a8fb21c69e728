// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PathItem {
    /// The result of an operator on two System values; nil when there is none, as by division by zero.
    ///
    /// - Throws: `.evaluation` when the kinds do not fit.
    func combined(_ sign: SyntaxTree.Operator, _ other: PathItem) throws(PathError) -> PathItem? {
        switch (self, other) {
        case (.integer(let first), .integer(let second)) where sign != .over:
            return Self.whole(first, sign, second)
        case (.string(let first), .string(let second)) where sign == .plus:
            return .string(first + second)
        case (.quantity(let first), .quantity(let second)):
            return try Self.measured(first, sign, second)
        case (.date, .quantity(let span)), (.dateTime, .quantity(let span)), (.time, .quantity(let span)):
            return try moved(by: span, sign)
        case (.quantity(let first), let number) where sign == .times || sign == .over:
            guard let factor = number.decimal else { break }
            return PathDecimal(first.value).flatMap { Self.exact($0, sign, factor) }
                .map { .quantity(PathQuantity(value: $0.trimmed.text, unit: first.unit)) }
        case (let number, .quantity(let second)) where sign == .times && number.decimal != nil:
            return try PathItem.quantity(second).combined(sign, number)
        default: break
        }
        guard let first = decimal, let second = other.decimal else {
            // A number of more digits than fit has no result. Source: FHIRPath 6.6.
            if isNumber, other.isNumber { return nil }
            throw PathError(.evaluation, "values of these kinds cannot be combined by \(sign.rawValue)")
        }
        guard let result = Self.exact(first, sign, second) else { return nil }
        if sign == .div { return result.wholeItem }
        return .decimal(text: result.text)
    }

    private static func whole(_ first: Int, _ sign: SyntaxTree.Operator, _ second: Int) -> PathItem? {
        let (result, overflow) =
            switch sign {
            case .plus: first.addingReportingOverflow(second)
            case .minus: first.subtractingReportingOverflow(second)
            case .times: first.multipliedReportingOverflow(by: second)
            case .div: first.dividedReportingOverflow(by: second)
            default: first.remainderReportingOverflow(dividingBy: second)
            }
        return overflow ? nil : Int32(exactly: result).map { .integer(Int($0)) }
    }

    private var isNumber: Bool { systemKind == .integer || systemKind == .decimal }

    private static func exact(
        _ first: PathDecimal, _ sign: SyntaxTree.Operator, _ second: PathDecimal
    ) -> PathDecimal? {
        switch sign {
        case .plus: return first.adding(second)
        case .minus: return first.adding(second.negated)
        case .times: return first.multiplied(by: second)
        case .over: return first.divided(by: second)
        case .div: return first.divided(by: second)?.truncated
        default:
            guard let quotient = first.divided(by: second)?.truncated,
                let taken = quotient.multiplied(by: second)
            else { return nil }
            return first.adding(taken.negated)
        }
    }

    private static func measured(
        _ first: PathQuantity, _ sign: SyntaxTree.Operator, _ second: PathQuantity
    ) throws(PathError) -> PathItem? {
        switch sign {
        case .plus, .minus: return first.adding(second, isNegative: sign == .minus).map { .quantity($0) }
        case .times, .over: return first.times(second, isDivided: sign == .over).map { .quantity($0) }
        default:
            throw PathError(.evaluation, "quantities cannot be combined by \(sign.rawValue) here")
        }
    }

    private func moved(by span: PathQuantity, _ sign: SyntaxTree.Operator) throws(PathError) -> PathItem? {
        guard sign == .plus || sign == .minus, let moment else {
            throw PathError(.evaluation, "a date can be moved by + and - only")
        }
        guard let unit = PathQuantity.calendarWords[span.unit] else {
            throw PathError(
                .evaluation, "a date is moved by years, months, days and so on, not by \(span.unit)")
        }
        guard let number = PathDecimal(span.value) else { return nil }
        var amount = number.truncated.integer
        var smallest = unit
        if unit == "second" {
            amount = number.multiplied(by: PathDecimal(1000))?.truncated.integer
            smallest = "millisecond"
        }
        guard let amount, amount != .min else { return nil }
        return moment.adding(sign == .minus ? -amount : amount, of: smallest)?.item
    }
}
