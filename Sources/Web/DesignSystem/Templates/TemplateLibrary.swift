// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The templates of one language, parsed, and how they are printed.
///
/// Not swift-mustache: it reflects on the whole model at each name and casts to protocols at each value,
/// which took 14 ms for the front page and 127 ms for the gallery; this takes 0.6 and 3 ms (2026-11-21,
/// release build).
struct TemplateLibrary: Sendable {
    private var templates: [String: [TemplateNode]] = [:]

    /// Parses a template.
    ///
    /// - Throws: `.template`.
    mutating func register(_ source: TemplateSource) throws(DesignError) {
        templates[source.name] = try TemplateNode.parse(source.expanded, name: source.name)
    }

    /// Prints a model in a template, nil when there is no such template.
    func render(_ model: Any, template name: String) -> String? {
        guard let nodes = templates[name] else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(16_384)
        print(nodes, TemplateValue(model), to: &output, depth: 0)
        return String(decoding: output, as: UTF8.self)
    }

    /// Partials within partials are at most sixteen deep; a circle of them ends there.
    private func print(_ nodes: [TemplateNode], _ value: TemplateValue, to output: inout [UInt8], depth: Int)
    {
        for node in nodes {
            switch node {
            case .text(let bytes):
                output += bytes
            case .variable(let name):
                if case .text(let text)? = value.member(name) { SafeHTML.escape(text, to: &output) }
            case .unescaped(let name):
                guard case .text(let text)? = value.member(name) else { continue }
                if case .safe = value { output += text.utf8 } else { SafeHTML.escape(text, to: &output) }
            case .partial(let name):
                if depth < 16, let inner = templates[name] {
                    print(inner, value, to: &output, depth: depth + 1)
                }
            case .section(let name, let isInverted, let inner):
                section(value.member(name), isInverted, inner, value, to: &output, depth: depth)
            }
        }
    }

    private func section(
        _ found: TemplateValue?, _ isInverted: Bool, _ inner: [TemplateNode], _ value: TemplateValue,
        to output: inout [UInt8], depth: Int
    ) {
        let models: [TemplateValue]
        switch found {
        case nil, .nothing?: models = []
        case .bool(let isTrue)?: models = isTrue ? [value] : []
        case .list(let list)?: models = list
        case let other?: models = [other]
        }
        if isInverted {
            if models.isEmpty { print(inner, value, to: &output, depth: depth) }
        } else {
            for model in models { print(inner, model, to: &output, depth: depth) }
        }
    }
}
