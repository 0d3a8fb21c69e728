// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.6
extension FunctionTable {
    static let strings: [String: FunctionBuilder] = [
        "length": text { (text, _) throws(PathError) in .integer(text.count) },
        "upper": text { (text, _) throws(PathError) in .string(text.uppercased()) },
        "lower": text { (text, _) throws(PathError) in .string(text.lowercased()) },
        "trim": text { (text, _) throws(PathError) in .string(trimmed(text)) },
        "toChars": collection { (items, _, _) throws(PathError) in
            items.flatMap { item in (item.text ?? "").map { .string(String($0)) } }
        },
        "startsWith": test { $0.hasPrefix($1) },
        "endsWith": test { $0.hasSuffix($1) },
        "contains": test { text, part in part.isEmpty || text.contains(part) },
        "indexOf": text(1) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText() else { return nil }
            guard !part.isEmpty, let found = text.firstRange(of: part) else {
                return .integer(part.isEmpty ? 0 : -1)
            }
            return .integer(text.distance(from: text.startIndex, to: found.lowerBound))
        },
        "replace": text(2) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText(), let other = try parts[1].requiredText() else {
                return nil
            }
            if !part.isEmpty { return .string(text.replacing(part, with: other)) }
            return .string(other + text.map { String($0) + other }.joined())
        },
        "substring": scalar(1...2) { (item, parts) throws(PathError) in
            guard let text = try Optional(item).requiredText(), case .integer(let start) = parts[0] else {
                return nil
            }
            guard start >= 0, start < text.count else { return nil }
            var end = text.count
            if parts.count > 1, case .integer(let length) = parts[1] {
                end = min(end, start + min(max(0, length), end))
            }
            let from = text.index(text.startIndex, offsetBy: start)
            return .string(String(text[from..<text.index(text.startIndex, offsetBy: end)]))
        },
        "split": collection(1...1) { (items, arguments, focus) throws(PathError) in
            guard let item = items.first, let text = item.text,
                let mark = try arguments[0].single(focus)?.text, items.count == 1
            else { return [] }
            return mark.isEmpty
                ? text.map { .string(String($0)) }
                : text.split(separator: mark, omittingEmptySubsequences: false).map { .string(String($0)) }
        },
        "join": collection(0...1) { (items, arguments, focus) throws(PathError) in
            if items.isEmpty { return [] }
            let mark = try arguments.first?.single(focus)?.text ?? ""
            return [.string(items.compactMap(\.text).joined(separator: mark))]
        },
        "matches": matching { $0.firstMatch(of: $1) != nil },
        "matchesFull": matching { $0.wholeMatch(of: $1) != nil },
        "replaceMatches": text(2) { (text, parts) throws(PathError) in
            guard let pattern = try parts[0].requiredText(), let other = try parts[1].requiredText() else {
                return nil
            }
            if pattern.isEmpty { return .string(text) }
            let regex = try TextPattern.compiled(pattern, for: text)
            return .string(text.replacing(regex) { TextPattern.filled(other, from: $0) })
        },
    ]

    private typealias TextBody = @Sendable (String, [PathItem?]) throws(PathError) -> PathItem?

    private static func text(_ arguments: Int = 0, _ body: @escaping TextBody) -> FunctionBuilder {
        scalar(arguments...arguments) { (item, parts) throws(PathError) in
            guard let text = try Optional(item).requiredText() else { return nil }
            return try body(text, parts)
        }
    }

    private static func test(_ test: @escaping @Sendable (String, String) -> Bool) -> FunctionBuilder {
        text(1) { (text, parts) throws(PathError) in
            guard let part = try parts[0].requiredText() else { return nil }
            return .boolean(test(text, part))
        }
    }

    private static func matching(
        _ test: @escaping @Sendable (String, Regex<AnyRegexOutput>) -> Bool
    ) -> FunctionBuilder {
        text(1) { (text, parts) throws(PathError) in
            guard let pattern = try parts[0].requiredText() else { return nil }
            return .boolean(test(text, try TextPattern.compiled(pattern, for: text)))
        }
    }

    private static func trimmed(_ text: String) -> String {
        let head = text.drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...last])
    }
}

extension PathItem? {
    /// The text; nil when there is no item.
    ///
    /// - Throws: `.evaluation` when the item is no string.
    fileprivate func requiredText() throws(PathError) -> String? {
        guard let item = self else { return nil }
        guard let text = item.text else { throw PathError(.evaluation, "a string is needed here") }
        return text
    }
}
