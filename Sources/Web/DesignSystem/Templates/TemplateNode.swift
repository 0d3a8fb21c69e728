// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A piece of a template. The language is the part of Mustache that pages need: variables, sections, inverted
/// sections, partials and remarks, with every name looked up in the innermost model only.
indirect enum TemplateNode: Sendable {
    /// Markup as it is.
    case text([UInt8])
    /// `{{name}}`, escaped; `.` is the model itself.
    case variable(String)
    /// `{{{name}}}`, printed as it is when the model is `SafeHTML`, else escaped.
    case unescaped(String)
    /// `{{#name}}` or `{{^name}}`.
    case section(String, isInverted: Bool, [TemplateNode])
    /// `{{> name}}`.
    case partial(String)

    /// Parses expanded template text.
    ///
    /// - Throws: `.template` when a tag or section does not end.
    static func parse(_ text: String, name: String) throws(DesignError) -> [TemplateNode] {
        var parser = Parser(rest: text[...], template: name)
        let nodes = try parser.nodes(until: nil)
        return nodes
    }

    private struct Parser {
        var rest: Substring
        let template: String

        mutating func nodes(until section: String?) throws(DesignError) -> [TemplateNode] {
            var result: [TemplateNode] = []
            while let open = rest.firstRange(of: "{{") {
                append(rest[..<open.lowerBound], to: &result)
                rest = rest[open.upperBound...]
                let tag = try tag()
                let name = tag.dropFirst().trimmed
                switch tag.first {
                case "#": result.append(.section(name, isInverted: false, try nodes(until: name)))
                case "^": result.append(.section(name, isInverted: true, try nodes(until: name)))
                case "/":
                    guard name == section else {
                        throw DesignError(.template, "\(template): {{/\(name)}} ends nothing")
                    }
                    return result
                case ">": result.append(.partial(name))
                case "!": continue
                case "{": result.append(.unescaped(name))
                default: result.append(.variable(tag.trimmed))
                }
            }
            if let section { throw DesignError(.template, "\(template): {{#\(section)}} does not end") }
            append(rest, to: &result)
            return result
        }

        private mutating func tag() throws(DesignError) -> Substring {
            let isTriple = rest.first == "{"
            guard let close = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
                throw DesignError(.template, "\(template): a tag does not end")
            }
            defer { rest = rest[close.upperBound...] }
            return rest[..<close.lowerBound]
        }

        private func append(_ text: Substring, to nodes: inout [TemplateNode]) {
            if !text.isEmpty { nodes.append(.text(Array(text.utf8))) }
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
