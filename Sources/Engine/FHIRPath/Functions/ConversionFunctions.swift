// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.5
extension FunctionTable {
    static let conversion: [String: FunctionBuilder] = [
        "toBoolean": converting(.boolean, boolean), "convertsToBoolean": testing(boolean),
        "toInteger": converting(.integer, integer), "convertsToInteger": testing(integer),
        "toDecimal": converting(.decimal, decimal), "convertsToDecimal": testing(decimal),
        "toString": converting(.string, string), "convertsToString": testing(string),
        "toDate": converting(.date, date), "convertsToDate": testing(date),
        "toDateTime": converting(.dateTime, dateTime), "convertsToDateTime": testing(dateTime),
        "toTime": converting(.time, time), "convertsToTime": testing(time),
        "toQuantity": scalar(0...1, taking: .string, gives: .quantity) { (item, parts) throws(PathError) in
            try measured(item, in: parts)
        },
        "convertsToQuantity": scalar(0...1, taking: .string, gives: .boolean) {
            (item, parts) throws(PathError) in
            .boolean(try measured(item, in: parts) != nil)
        },
    ]

    /// The quantity, in the unit that is asked for.
    private static func measured(_ item: PathItem, in parts: [PathItem?]) throws(PathError) -> PathItem? {
        guard case .quantity(let found)? = quantity(item.systemValue) else { return nil }
        guard let wanted = parts.first else { return .quantity(found) }
        guard let unit = try wanted.requiredText() else { return nil }
        return found.converted(to: PathQuantity.singular[unit] ?? unit).map { .quantity($0) }
    }

    private typealias Conversion = @Sendable (PathItem) -> PathItem?

    private static func converting(
        _ system: SystemKind, _ conversion: @escaping Conversion
    ) -> FunctionBuilder {
        scalar(gives: system) { (item, _) throws(PathError) in conversion(item.systemValue) }
    }

    private static func testing(_ conversion: @escaping Conversion) -> FunctionBuilder {
        scalar(gives: .boolean) { (item, _) throws(PathError) in .boolean(conversion(item.systemValue) != nil)
        }
    }

    private static let boolean: Conversion = { item in
        switch item {
        case .boolean: return item
        case .string(let text):
            switch text.lowercased() {
            case "true", "t", "yes", "y", "1", "1.0": return .boolean(true)
            case "false", "f", "no", "n", "0", "0.0": return .boolean(false)
            default: return nil
            }
        default:
            guard let number = item.decimal else { return nil }
            if number.isZero { return .boolean(false) }
            return PathDecimal.order(number, PathDecimal(1)) == 0 ? .boolean(true) : nil
        }
    }

    private static let integer: Conversion = { item in
        switch item {
        case .integer: item
        case .boolean(let truth): .integer(truth ? 1 : 0)
        case .string(let text): Int32(text).map { .integer(Int($0)) }
        default: nil
        }
    }

    private static let decimal: Conversion = { item in
        switch item {
        case .decimal: item
        case .integer(let number): .decimal(text: String(number))
        case .boolean(let truth): .decimal(text: truth ? "1.0" : "0.0")
        case .string(let text):
            text.contains(where: { $0 == "e" || $0 == "E" })
                ? nil : PathDecimal(text).map { .decimal(text: $0.text) }
        default: nil
        }
    }

    static let string: @Sendable (PathItem) -> PathItem? = { item in
        switch item {
        case .string: item
        case .boolean(let truth): .string(truth ? "true" : "false")
        case .integer(let number): .string(String(number))
        case .decimal(let text), .date(let text), .dateTime(let text), .time(let text): .string(text)
        case .quantity(let quantity):
            .string(
                PathQuantity.singular.values.contains(quantity.unit)
                    ? quantity.value + " " + quantity.unit : quantity.value + " '" + quantity.unit + "'")
        case .node, .typeInfo: nil
        }
    }

    private static let date: Conversion = { item in
        switch item {
        case .date: item
        case .dateTime(let text): .date(String(text.prefix { $0 != "T" }))
        case .string(let text):
            PathMoment(text, .date).map { .date($0.text) }
                ?? PathMoment(text, .dateTime).map { _ in .date(String(text.prefix { $0 != "T" })) }
        default: nil
        }
    }

    private static let dateTime: Conversion = { item in
        switch item {
        case .dateTime: item
        case .date(let text): .dateTime(text)
        case .string(let text): PathMoment(text, .dateTime).map { _ in .dateTime(text) }
        default: nil
        }
    }

    private static let time: Conversion = { item in
        switch item {
        case .time: item
        case .string(let text): PathMoment(text, .time).map { _ in .time(text) }
        default: nil
        }
    }

    private static let quantity: Conversion = { item in
        switch item {
        case .quantity: return item
        case .boolean(let truth): return .quantity(PathQuantity(value: truth ? "1.0" : "0.0", unit: "1"))
        case .string(let text):
            let parts = text.split(separator: " ", maxSplits: 1)
            guard let first = parts.first, PathDecimal(first) != nil else { return nil }
            guard parts.count == 2 else { return .quantity(PathQuantity(value: String(first), unit: "1")) }
            let unit = parts[1]
            if unit.count > 2, unit.first == "'", unit.last == "'" {
                return .quantity(
                    PathQuantity(value: String(first), unit: String(unit.dropFirst().dropLast())))
            }
            let word = String(unit)
            guard PathQuantity.singular[word] != nil || PathQuantity.singular.values.contains(word) else {
                return nil
            }
            return .quantity(PathQuantity(value: String(first), unit: word))
        default: return item.quantityLike.map { .quantity($0) }
        }
    }
}
