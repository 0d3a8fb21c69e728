// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTree: ExpressibleByDictionaryLiteral {
    /// An object, members in the order of the literal.
    package init(dictionaryLiteral elements: (String, JSONTree)...) {
        self = .object(elements.map { (name: $0.0, value: $0.1) })
    }
}

extension JSONTree: ExpressibleByArrayLiteral {
    /// An array.
    package init(arrayLiteral elements: JSONTree...) {
        self = .array(elements)
    }
}

extension JSONTree: ExpressibleByStringInterpolation {
    /// A string.
    package init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSONTree: ExpressibleByBooleanLiteral {
    /// True or false.
    package init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSONTree: ExpressibleByIntegerLiteral {
    /// A whole number.
    package init(integerLiteral value: Int) {
        self = .number(String(value))
    }
}
