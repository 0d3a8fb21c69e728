// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// An expression as it was written.
indirect enum SyntaxTree: Sendable {
    case empty
    case literal(PathItem)
    /// A name after `.`, or at the start when `base` is nil.
    case member(base: SyntaxTree?, name: String, offset: Int)
    case call(base: SyntaxTree?, name: String, arguments: [SyntaxTree], offset: Int)
    case index(base: SyntaxTree, at: SyntaxTree, offset: Int)
    case negated(SyntaxTree, offset: Int)
    case binary(Operator, SyntaxTree, SyntaxTree, offset: Int)
    case typed(isCast: Bool, SyntaxTree, typeName: String, offset: Int)
    case this
    case iteration
    case total
    case external(name: String, offset: Int)

    enum Operator: String, Sendable {
        case implies, or, xor, and
        case isIn = "in"
        case contains
        case equal = "="
        case equivalent = "~"
        case notEqual = "!="
        case notEquivalent = "!~"
        case atMost = "<="
        case below = "<"
        case above = ">"
        case atLeast = ">="
        case union = "|"
        case plus = "+"
        case minus = "-"
        case joined = "&"
        case times = "*"
        case over = "/"
        case div, mod

        /// How strongly the operator binds; a higher number binds first (FHIRPath 6.8).
        var precedence: Int {
            switch self {
            case .implies: 1
            case .or, .xor: 2
            case .and: 3
            case .isIn, .contains: 4
            case .equal, .equivalent, .notEqual, .notEquivalent: 5
            case .atMost, .below, .above, .atLeast: 6
            case .union: 7
            case .plus, .minus, .joined: 9
            case .times, .over, .div, .mod: 10
            }
        }

        /// Between `|` and `+` (FHIRPath 6.8).
        static let typePrecedence = 8
    }

    /// Where the tree begins or its operator stands; nil for what has no place of its own.
    var offset: Int? {
        switch self {
        case .empty, .literal, .this, .iteration, .total: nil
        case .member(_, _, let offset), .call(_, _, _, let offset), .index(_, _, let offset),
            .negated(_, let offset), .binary(_, _, _, let offset), .typed(_, _, _, let offset),
            .external(_, let offset):
            offset
        }
    }

    /// The dotted name when the tree is one, such as `FHIR.Patient`: what `is()`, `as()` and `ofType()` take.
    var typeName: String? {
        guard case .member(let base, let name, _) = self else { return nil }
        guard let base else { return name }
        return base.typeName.map { $0 + "." + name }
    }
}
