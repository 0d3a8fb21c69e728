// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads tokens into a tree by precedence climbing.
///
/// Source: FHIRPath 2.0, the grammar in its appendix.
struct Parser {
    private let tokens: [Token]
    private var position = 0
    private var depth = 0
    /// How high the tree is that was read last.
    private var height = 0

    /// The tree of a whole expression.
    static func tree(of text: String) throws(PathError) -> SyntaxTree {
        var parser = Parser(tokens: try Lexer.tokens(of: text))
        let tree = try parser.expression(above: 0)
        guard parser.current.kind == .end else { throw parser.unexpected("an operator or the end") }
        return tree
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    private var current: Token { tokens[position] }

    private func isSymbol(_ symbol: String) -> Bool { current.kind == .symbol(symbol) }

    private mutating func advance() {
        if position + 1 < tokens.count { position += 1 }
    }

    private mutating func expect(_ symbol: String) throws(PathError) {
        guard isSymbol(symbol) else { throw unexpected("\"\(symbol)\"") }
        advance()
    }

    private func unexpected(_ wanted: String) -> PathError {
        PathError(.syntax, "\(wanted) is expected here", at: current.offset)
    }

    private mutating func expression(above lowest: Int) throws(PathError) -> SyntaxTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= PathLimits.depthMax else {
            throw PathError(.tooLarge, "the expression nests too deep", at: current.offset)
        }
        var left = try unary()
        while true {
            let offset = current.offset
            let leftHeight = height
            if case .identifier(let word, false) = current.kind, word == "is" || word == "as" {
                guard SyntaxTree.Operator.typePrecedence > lowest else { return left }
                advance()
                left = .typed(isCast: word == "as", left, typeName: try typeName(), offset: offset)
                try grow(from: leftHeight)
            } else if let binary = currentOperator, binary.precedence > lowest {
                advance()
                left = .binary(binary, left, try expression(above: binary.precedence), offset: offset)
                try grow(from: max(leftHeight, height))
            } else {
                return left
            }
        }
    }

    private mutating func grow(from lower: Int) throws(PathError) {
        height = lower + 1
        guard height <= PathLimits.heightMax else {
            throw PathError(
                .tooLarge, "the expression is a chain of more than \(PathLimits.heightMax) parts",
                at: current.offset)
        }
    }

    private var currentOperator: SyntaxTree.Operator? {
        switch current.kind {
        case .identifier(let word, false), .symbol(let word): SyntaxTree.Operator(rawValue: word)
        default: nil
        }
    }

    private mutating func unary() throws(PathError) -> SyntaxTree {
        let offset = current.offset
        if isSymbol("-") || isSymbol("+") {
            let isNegative = isSymbol("-")
            advance()
            depth += 1
            defer { depth -= 1 }
            guard depth <= PathLimits.depthMax else {
                throw PathError(.tooLarge, "the expression nests too deep", at: offset)
            }
            let operand = try unary()
            try grow(from: height)
            return isNegative ? .negated(operand, offset: offset) : operand
        }
        var tree = try term()
        while true {
            let offset = current.offset
            let baseHeight = height
            if isSymbol(".") {
                advance()
                tree = try invocation(on: tree)
                try grow(from: max(baseHeight, height))
            } else if isSymbol("[") {
                advance()
                let inner = try expression(above: 0)
                try expect("]")
                try grow(from: max(baseHeight, height))
                tree = .index(base: tree, at: inner, offset: offset)
            } else {
                return tree
            }
        }
    }

    private mutating func typeName() throws(PathError) -> String {
        guard case .identifier(var name, _) = current.kind else { throw unexpected("a type") }
        advance()
        while isSymbol("."), position + 1 < tokens.count,
            case .identifier(let part, _) = tokens[position + 1].kind
        {
            // After `System.String` a further name is a path step, not a part of the type.
            guard name == "System" || name == "FHIR" else { break }
            advance()
            advance()
            name += "." + part
        }
        return name
    }
}

extension Parser {
    private mutating func term() throws(PathError) -> SyntaxTree {
        let token = current
        height = 1
        switch token.kind {
        case .symbol("("):
            advance()
            let tree = try expression(above: 0)
            try expect(")")
            return tree
        case .symbol("{"):
            advance()
            try expect("}")
            return .empty
        case .external(let name):
            advance()
            return .external(name: name, offset: token.offset)
        case .string(let text):
            advance()
            return .literal(.string(text))
        case .number(let text):
            advance()
            return try number(text, at: token.offset)
        case .date(let text), .dateTime(let text), .time(let text):
            advance()
            return .literal(Self.moment(token.kind, text))
        case .identifier("true", false), .identifier("false", false):
            advance()
            return .literal(.boolean(token.kind == .identifier("true", isDelimited: false)))
        case .identifier, .special:
            return try invocation(on: nil)
        default:
            throw unexpected("a value or a path")
        }
    }

    private static func moment(_ kind: Token.Kind, _ text: String) -> PathItem {
        switch kind {
        case .date: .date(text)
        case .time: .time(text)
        default: .dateTime(text)
        }
    }

    private mutating func number(_ text: String, at offset: Int) throws(PathError) -> SyntaxTree {
        switch current.kind {
        case .string(let unit):
            advance()
            return .literal(.quantity(PathQuantity(value: text, unit: unit)))
        case .identifier(let word, false) where Self.isCalendarWord(word):
            advance()
            return .literal(.quantity(PathQuantity(value: text, unit: word)))
        default:
            if text.contains(".") { return .literal(.decimal(text: text)) }
            guard let integer = Int(text) else {
                throw PathError(.syntax, "the number is too large", at: offset)
            }
            return .literal(.integer(integer))
        }
    }

    private static func isCalendarWord(_ word: String) -> Bool {
        PathQuantity.singular[word] != nil || PathQuantity.singular.values.contains(word)
    }

    /// Words that the grammar takes as names only in backquotes.
    private static let reserved: Set<String> = [
        "and", "or", "xor", "implies", "div", "mod", "true", "false",
    ]

    private mutating func invocation(on base: SyntaxTree?) throws(PathError) -> SyntaxTree {
        let token = current
        if case .special(let name) = token.kind {
            advance()
            switch name {
            case "$this": return .this
            case "$index": return .iteration
            case "$total": return .total
            default: throw PathError(.syntax, "there is no \(name)", at: token.offset)
            }
        }
        guard case .identifier(let name, let isDelimited) = current.kind,
            isDelimited || !Self.reserved.contains(name)
        else { throw unexpected("a name") }
        advance()
        height = 1
        guard isSymbol("(") else { return .member(base: base, name: name, offset: token.offset) }
        advance()
        var arguments: [SyntaxTree] = []
        var highest = 0
        if !isSymbol(")") {
            arguments.append(try expression(above: 0))
            highest = height
            while isSymbol(",") {
                advance()
                arguments.append(try expression(above: 0))
                highest = max(highest, height)
            }
        }
        try expect(")")
        try grow(from: highest)
        return .call(base: base, name: name, arguments: arguments, offset: token.offset)
    }
}
