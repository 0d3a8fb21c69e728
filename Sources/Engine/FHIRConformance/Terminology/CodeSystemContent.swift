// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The codes of a code system.
final class CodeSystemContent: Sendable {
    /// A code with what is known of it.
    struct Concept: Sendable {
        let code: String
        let display: String?
        let definition: String?
        /// The codes above it, all the way up.
        let ancestors: [String]
        /// The codes right above it.
        let parents: [String]
        /// Whether it only groups others.
        let isAbstract: Bool
        /// The values of its properties by the code of the property, as text.
        let properties: [String: [String]]
    }

    let url: String
    /// Whether all codes are here, so that another is wrong.
    let isComplete: Bool
    let isSupplement: Bool
    /// Whether a code below another is a kind of it, not a part of it or otherwise sorted under it.
    let isOfKinds: Bool
    /// The properties that the code system says its codes may have.
    let propertyNames: Set<String>
    private let isCaseSensitive: Bool
    private let concepts: [String: Concept]
    /// The codes right below each code.
    private let children: [String: [String]]

    init(_ resource: JSONValue) {
        url = resource["url"]?.string ?? ""
        let content = resource["content"]?.string ?? "complete"
        isSupplement = content == "supplement" || resource["supplements"] != nil
        isComplete = content == "complete" && !isSupplement
        isCaseSensitive = resource["caseSensitive"]?.bool ?? true
        isOfKinds = resource["hierarchyMeaning"].map { $0.isString("is-a") } ?? true
        var names = Set(resource.items("property").compactMap { $0["code"]?.string })
        var concepts: [String: Concept] = [:]
        var children: [String: [String]] = [:]
        var open = resource.items("concept").map { (concept: $0, above: [String]()) }
        while let (item, above) = open.popLast() {
            guard let code = item["code"]?.string else { continue }
            let concept = Concept(item, code, below: above)
            names.formUnion(concept.properties.keys)
            for parent in concept.parents { children[parent, default: []].append(code) }
            concepts[isCaseSensitive ? code : code.lowercased()] = concept
            open += item.items("concept").map { ($0, above + [code]) }
        }
        propertyNames = names
        self.concepts = concepts
        self.children = children
    }

    /// The codes that are here, sorted.
    var codes: [String] { concepts.values.map(\.code).sorted() }

    /// The codes right below a code.
    func children(of code: String) -> [String] { children[code] ?? [] }

    /// What is known of a code; nil when it is not here.
    func concept(_ code: String) -> Concept? { concepts[key(code)] }

    /// Whether a code is another one or below it.
    func isA(_ code: String, _ other: String) -> Bool {
        guard let concept = concept(code) else { return false }
        let wanted = key(other)
        if key(code) == wanted { return true }
        var open = concept.ancestors
        var seen: Set<String> = []
        while let next = open.popLast() {
            if key(next) == wanted { return true }
            if seen.insert(next).inserted { open += self.concept(next)?.ancestors ?? [] }
        }
        return false
    }

    private func key(_ code: String) -> String { isCaseSensitive ? code : code.lowercased() }
}

extension CodeSystemContent.Concept {
    /// Reads a concept that stands inside these.
    fileprivate init(_ value: JSONValue, _ code: String, below above: [String]) {
        var properties: [String: [String]] = [:]
        for property in value.items("property") {
            guard let name = property["code"]?.string, let text = Self.text(of: property) else { continue }
            properties[name, default: []].append(text)
        }
        let given = properties["parent"] ?? []
        self.init(
            code: code, display: value["display"]?.string, definition: value["definition"]?.string,
            ancestors: above + given, parents: above.suffix(1) + given,
            isAbstract: properties["notSelectable"] == ["true"], properties: properties)
    }

    /// The value of a property as a filter writes it; of a Coding its code.
    private static func text(of property: JSONValue) -> String? {
        guard let value = property.choice("value") else { return nil }
        if let truth = value.bool { return truth ? "true" : "false" }
        return value.string ?? value.numberText ?? value["code"]?.string
    }
}
