// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A template as a tree, for `TemplateCheck`.
indirect enum TemplateNode {
    case variable(String, isUnescaped: Bool)
    case section(String, isInverted: Bool, [TemplateNode])
    case partial(String)

    /// Parses expanded template text. What Mustache itself refuses is not looked for here.
    static func parse(_ text: String) -> [TemplateNode] {
        var tags = Tags(rest: text[...])
        return nodes(from: &tags)
    }

    private static func nodes(from tags: inout Tags) -> [TemplateNode] {
        var result: [TemplateNode] = []
        while let tag = tags.next() {
            let name = String(tag.dropFirst()).trimmed
            switch tag.first {
            case "#": result.append(.section(name, isInverted: false, nodes(from: &tags)))
            case "^": result.append(.section(name, isInverted: true, nodes(from: &tags)))
            case "/": return result
            case ">": result.append(.partial(name))
            case "!": continue
            case "{", "&": result.append(.variable(name, isUnescaped: true))
            default: result.append(.variable(String(tag).trimmed, isUnescaped: false))
            }
        }
        return result
    }

    private struct Tags: IteratorProtocol {
        var rest: Substring

        mutating func next() -> Substring? {
            guard let open = rest.firstRange(of: "{{") else { return nil }
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "}}") else { return nil }
            let tag = rest[..<close.lowerBound]
            rest = rest[close.upperBound...]
            if rest.first == "}" { rest = rest.dropFirst() }
            return tag
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
