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
        /// Whether it only groups others.
        let isAbstract: Bool
        /// The values of its properties by the code of the property, as text.
        let properties: [String: [String]]
    }

    let url: String
    /// Whether all codes are here, so that another is wrong, and what is not said of a code is not so.
    let isComplete: Bool
    let isSupplement: Bool
    /// Whether a code below another is a kind of it, not a part of it or otherwise sorted under it.
    let isOfKinds: Bool
    /// The properties that the code system says its codes may have.
    let propertyNames: Set<String>
    /// Whether any code is here with its definition; R4's own are kept without.
    let hasDefinitions: Bool
    private let concepts: [String: Concept]
    private let links: CodeLinks

    init(_ resource: JSONValue) {
        url = resource["url"]?.string ?? ""
        let content = resource["content"]?.string ?? "complete"
        isSupplement = content == "supplement" || resource["supplements"] != nil
        isComplete = content == "complete" && !isSupplement
        isOfKinds = resource["hierarchyMeaning"].map { $0.isString("is-a") } ?? true
        var names = Set(resource.items("property").compactMap { $0["code"]?.string })
        var concepts: [String: Concept] = [:]
        var links = CodeLinks(isCaseSensitive: resource["caseSensitive"]?.bool ?? true)
        var open = resource.items("concept").map { (concept: $0, above: String?.none) }
        while let (item, above) = open.popLast() {
            guard let code = item["code"]?.string else { continue }
            let concept = Concept(item, code)
            names.formUnion(concept.properties.keys)
            if let above { links.add(code, below: above) }
            for parent in concept.properties["parent"] ?? [] { links.add(code, below: parent) }
            for child in concept.properties["child"] ?? [] { links.add(child, below: code) }
            concepts[links.key(code)] = concept
            open += item.items("concept").map { ($0, code) }
        }
        propertyNames = names
        hasDefinitions = concepts.values.contains { $0.definition != nil }
        self.concepts = concepts
        self.links = links
    }

    /// The codes that are here, sorted.
    var codes: [String] { concepts.values.map(\.code).sorted() }

    /// The codes right above a code.
    func parents(of code: String) -> [String] { links.parents(of: code) }

    /// The codes right below a code.
    func children(of code: String) -> [String] { links.children(of: code) }

    /// What is known of a code; nil when it is not here.
    func concept(_ code: String) -> Concept? { concepts[links.key(code)] }

    /// Whether two codes are the same one.
    func isSame(_ code: String, _ other: String) -> Bool { links.key(code) == links.key(other) }

    /// Whether a code is another one or below it; nil when it is not as far as is known, but not all is here.
    func isA(_ code: String, _ other: String) -> Bool? {
        if links.leads(from: code, upTo: other) { return true }
        return isComplete ? false : nil
    }
}

extension CodeSystemContent.Concept {
    fileprivate init(_ value: JSONValue, _ code: String) {
        var properties: [String: [String]] = [:]
        for property in value.items("property") {
            guard let name = property["code"]?.string, let text = Self.text(of: property) else { continue }
            properties[name, default: []].append(text)
        }
        self.init(
            code: code, display: value["display"]?.string, definition: value["definition"]?.string,
            isAbstract: properties["notSelectable"] == ["true"], properties: properties)
    }

    /// The value of a property as a filter writes it; of a Coding its code.
    private static func text(of property: JSONValue) -> String? {
        guard let value = property.choice("value") else { return nil }
        if let truth = value.bool { return truth ? "true" : "false" }
        return value.string ?? value.numberText ?? value["code"]?.string
    }
}
