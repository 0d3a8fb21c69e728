// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.6
extension FunctionTable {
    static let strings: [String: FunctionBuilder] = [
        "length": text(gives: .integer) { (text, _) throws(PathError) in .integer(text.count) },
        "upper": text { (text, _) throws(PathError) in .string(text.uppercased()) },
        "lower": text { (text, _) throws(PathError) in .string(text.lowercased()) },
        "trim": text { (text, _) throws(PathError) in .string(trimmed(text)) },
        "toChars": collection(gives: .string) { (items, _, _) throws(PathError) in
            items.flatMap { item in (item.text ?? "").map { .string(String($0)) } }
        },
        "startsWith": test { $0.hasPrefix($1) },
        "endsWith": test { $0.hasSuffix($1) },
        "contains": test { text, part in part.isEmpty || text.contains(part) },
        "indexOf": text(1, gives: .integer) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText() else { return nil }
            guard !part.isEmpty, let found = text.firstRange(of: part) else {
                return .integer(part.isEmpty ? 0 : -1)
            }
            return .integer(text.distance(from: text.startIndex, to: found.lowerBound))
        },
        "lastIndexOf": text(1, gives: .integer) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText() else { return nil }
            guard !part.isEmpty else { return .integer(0) }
            guard let found = text.ranges(of: part).last else { return .integer(-1) }
            return .integer(text.distance(from: text.startIndex, to: found.lowerBound))
        },
        "replace": text(2) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText(), let other = try parts[1].requiredText() else {
                return nil
            }
            let places = part.isEmpty ? text.count + 1 : text.ranges(of: part).count
            guard places * other.utf8.count <= PathLimits.textBytesMax else {
                throw PathError(.tooMuch, "replace() would make a text that is too long")
            }
            if !part.isEmpty { return .string(text.replacing(part, with: other)) }
            return .string(other + text.map { String($0) + other }.joined())
        },
        "substring": scalar(1...2, on: .string, taking: .number, gives: .string) {
            (item, parts) throws(PathError) in
            guard let text = try Optional(item).requiredText(), let start = try parts[0].requiredInteger()
            else { return nil }
            let count = text.count
            guard start >= 0, start < count else { return nil }
            var end = count
            if parts.count > 1, let length = try parts[1].requiredInteger() {
                end = min(end, start + min(max(0, length), end))
            }
            let from = text.index(text.startIndex, offsetBy: start)
            return .string(String(text[from..<text.index(text.startIndex, offsetBy: end)]))
        },
        "split": collection(1...1, gives: .string) { (items, arguments, focus) throws(PathError) in
            guard let item = items.first, let text = item.text,
                let mark = try arguments[0].single(focus)?.text, items.count == 1
            else { return [] }
            return mark.isEmpty
                ? text.map { .string(String($0)) }
                : text.split(separator: mark, omittingEmptySubsequences: false).map { .string(String($0)) }
        },
        "join": collection(0...1, gives: .string) { (items, arguments, focus) throws(PathError) in
            if items.isEmpty { return [] }
            let mark = try arguments.first?.single(focus)?.text ?? ""
            let texts = items.compactMap(\.text)
            let length = texts.reduce(mark.utf8.count * texts.count) { $0 + $1.utf8.count }
            guard length <= PathLimits.textBytesMax else {
                throw PathError(.tooMuch, "join() would make a text that is too long")
            }
            return [.string(texts.joined(separator: mark))]
        },
        "matches": matching { (pattern, text) throws(PathError) in
            .boolean(try pattern.matches(text, whole: false))
        },
        "matchesFull": matching { (pattern, text) throws(PathError) in
            .boolean(try pattern.matches(text, whole: true))
        },
        "replaceMatches": { (compiler, call) throws(PathError) in
            let pattern = known(call.arguments.first)
            return try text(2) { (text, parts) throws(PathError) in
                guard let wanted = try parts[0].requiredText(), let other = try parts[1].requiredText() else {
                    return nil
                }
                if wanted.isEmpty { return .string(text) }
                return .string(try compiled(wanted, pattern).replacing(text, with: other))
            }(compiler, call)
        },
    ]

    private typealias TextBody = @Sendable (String, [PathItem?]) throws(PathError) -> PathItem?

    static func text(
        _ arguments: Int = 0, gives system: SystemKind = .string,
        _ body: @escaping @Sendable (String, [PathItem?]) throws(PathError) -> PathItem?
    ) -> FunctionBuilder {
        scalar(arguments...arguments, on: .string, taking: .string, gives: system) {
            (item, parts) throws(PathError) in
            guard let text = try Optional(item).requiredText() else { return nil }
            return try body(text, parts)
        }
    }

    private static func test(_ test: @escaping @Sendable (String, String) -> Bool) -> FunctionBuilder {
        text(1, gives: .boolean) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText() else { return nil }
            return .boolean(test(text, part))
        }
    }

    private static func matching(
        _ test: @escaping @Sendable (TextPattern, String) throws(PathError) -> PathItem
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            let pattern = known(call.arguments.first)
            return try text(1, gives: .boolean) { (text, parts) throws(PathError) in
                guard let wanted = try parts[0].requiredText() else { return nil }
                return try test(try compiled(wanted, pattern), text)
            }(compiler, call)
        }
    }

    /// A pattern that stands in the expression, compiled once; nil for any other, and for one that is wrong,
    /// which fails when it is used.
    private static func known(_ argument: SyntaxTree?) -> TextPattern? {
        guard case .literal(.string(let pattern))? = argument else { return nil }
        do {
            return try TextPattern(pattern)
        } catch {
            return nil
        }
    }

    private static func compiled(
        _ pattern: String, _ known: TextPattern?
    ) throws(PathError) -> TextPattern {
        if let known { return known }
        return try TextPattern(pattern)
    }

    private static func trimmed(_ text: String) -> String {
        let head = text.drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...last])
    }
}
