// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Finds what a template asks of its model and does not get. For tests.
///
///     let check = TemplateCheck()
///     #expect(check.problems(of: [CitizenStart.empty, CitizenStart.full]) == [])
///
/// Give samples that together fill every optional and every array; a part of a template that no sample
/// reaches is a problem too.
package struct TemplateCheck {
    /// Templates that do not parse.
    package let faults: [String]
    private let templates: [String: [TemplateNode]]

    /// Reads every template.
    package init(assets: Assets = Assets()) {
        var templates: [String: [TemplateNode]] = [:]
        var faults: [String] = []
        let texts = Texts(assets: assets)
        for source in HTMLRenderer.sources(.swedish, assets: assets, texts: texts) {
            do {
                templates[source.name] = try TemplateNode.parse(source.expanded, name: source.name)
            } catch {
                faults.append(error.reason)
            }
        }
        self.templates = templates
        self.faults = faults
    }

    /// Names of all templates.
    package var names: [String] {
        templates.keys.sorted()
    }

    /// What is wrong between pages and their templates, sorted; empty when nothing is.
    package func problems(of samples: [any PageModel]) -> [String] {
        problems(samples.map { (type(of: $0).template, $0) })
    }

    /// What is wrong between models and templates, sorted; empty when nothing is.
    package func problems(_ samples: [(template: String, model: any Sendable)]) -> [String] {
        var walk = Walk(templates: templates)
        for (template, model) in samples {
            walk.partial(template, Value(model), from: "")
        }
        let unreached = walk.seen.subtracting(walk.reached).map { "\($0): no sample reaches it" }
        return (walk.problems.union(unreached).union(faults)).sorted()
    }

    private struct Walk {
        let templates: [String: [TemplateNode]]
        var problems: Set<String> = []
        var seen: Set<String> = []
        var reached: Set<String> = []

        mutating func partial(_ name: String, _ value: Value, from place: String) {
            guard let nodes = templates[name] else {
                problems.insert("\(place): no template \(name)")
                return
            }
            walk(nodes, value, at: name)
        }

        mutating func walk(_ nodes: [TemplateNode], _ value: Value, at place: String) {
            for node in nodes {
                switch node {
                case .text: continue
                case .variable(let name): variable(name, false, value, place)
                case .unescaped(let name): variable(name, true, value, place)
                case .partial(let name): partial(name, value, from: place)
                case .section(let name, let isInverted, let inner):
                    section(name, isInverted, inner, value, place)
                }
            }
        }

        mutating func variable(_ name: String, _ isUnescaped: Bool, _ value: Value, _ place: String) {
            guard let found = value.member(name) else {
                problems.insert("\(place): \(value.typeName) lacks \(name)")
                return
            }
            if isUnescaped, place != "components/fragment" || !(value.raw is SafeHTML) {
                problems.insert("\(place): \(name) is printed unescaped")
            }
            if !found.isPrintable { problems.insert("\(place): \(name) is no text but \(found.typeName)") }
        }

        mutating func section(
            _ name: String, _ isInverted: Bool, _ inner: [TemplateNode], _ value: Value, _ place: String
        ) {
            guard let found = value.member(name) else {
                problems.insert("\(place): \(value.typeName) lacks \(name)")
                return
            }
            if isInverted || found.raw is Bool { return walk(inner, value, at: place) }
            let key = "\(place): {{#\(name)}} of \(value.typeName)"
            seen.insert(key)
            for element in found.elements {
                reached.insert(key)
                walk(inner, element, at: place)
            }
        }
    }

    /// A value as a template sees it.
    private struct Value {
        let raw: Any

        init(_ raw: Any) {
            self.raw = raw
        }

        var typeName: String {
            "\(type(of: raw))"
        }

        /// The member behind `.name`, the value itself behind `.`.
        func member(_ name: String) -> Value? {
            if name == "." { return self }
            var current = self
            for part in name.split(separator: ".") {
                let children = Mirror(reflecting: current.raw).children
                guard let child = children.first(where: { $0.label == String(part) }) else { return nil }
                current = Value(child.value)
            }
            return current
        }

        /// What a section goes through: the elements of an array, the value of an optional, or itself.
        var elements: [Value] {
            let mirror = Mirror(reflecting: raw)
            switch mirror.displayStyle {
            case .optional: return mirror.children.first.map { Value($0.value).elements } ?? []
            case .collection: return mirror.children.map { Value($0.value) }
            default: return [self]
            }
        }

        /// Whether printing it gives words: text, a number, an enum of texts, or an optional of those.
        var isPrintable: Bool {
            if raw is String || raw is Int || raw is any RawRepresentable<String> { return true }
            let mirror = Mirror(reflecting: raw)
            guard mirror.displayStyle == .optional else { return false }
            return mirror.children.first.map { Value($0.value).isPrintable } ?? true
        }
    }
}
