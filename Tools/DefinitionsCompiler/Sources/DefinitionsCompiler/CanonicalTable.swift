// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// canonicals.tsv: the profiles, extensions, value sets and code systems of R4, each as JSON with the rules
/// only.
struct CanonicalTable {
    private(set) var table = Table(
        "canonicals", columns: ["canonical URL", "the definition as JSON, rules only"])

    /// What is kept of each kind of resource.
    private static let kept: [String: Set<String>] = [
        "StructureDefinition": [
            "resourceType", "url", "version", "name", "kind", "abstract", "type", "baseDefinition",
            "derivation",
            "context", "contextInvariant", "differential",
        ],
        "ValueSet": ["resourceType", "url", "version", "compose"],
        "CodeSystem": [
            "resourceType", "url", "version", "caseSensitive", "content", "supplements", "concept",
            "hierarchyMeaning",
        ],
    ]
    private static let keptOfElements: Set<String> = [
        "path", "sliceName", "slicing", "min", "max", "type", "binding", "constraint", "contentReference",
        "isModifier", "mustSupport", "maxLength",
    ]
    private static let dropped: Set<String> = [
        "description", "definition", "designation", "extension", "id", "documentation", "xpath", "source",
        "requirements", "comment", "short",
    ]

    init(_ resources: [[String: Any]]) throws {
        var seen: Set<String> = []
        for resource in resources {
            guard let url = resource["url"] as? String, let type = resource["resourceType"] as? String,
                let kept = Self.kept[type], Self.isWanted(resource), seen.insert(url).inserted
            else { continue }
            var slim = resource.filter { kept.contains($0.key) }
            if let differential = slim["differential"] as? [String: Any] {
                slim["differential"] = ["element": Self.elements(of: differential)]
            }
            if let compose = slim["compose"] { slim["compose"] = Self.withoutDisplays(Self.slim(compose)) }
            if let concepts = slim["concept"] as? [ConceptLinks.Concept] {
                slim["concept"] = Self.slim(ConceptLinks(concepts).told(concepts))
            }
            let data = try JSONSerialization.data(
                withJSONObject: slim, options: [.sortedKeys, .withoutEscapingSlashes])
            table.add([url, String(decoding: data, as: UTF8.self)])
        }
    }

    /// What a code is called stands with its code system.
    private static func withoutDisplays(_ value: Any) -> Any {
        if let list = value as? [Any] { return list.map(withoutDisplays) }
        guard let object = value as? [String: Any] else { return value }
        return object.filter { $0.key != "display" }.mapValues(withoutDisplays)
    }

    /// Types have tables of their own; code systems that are not all here cannot refuse a code.
    private static func isWanted(_ resource: [String: Any]) -> Bool {
        switch resource["resourceType"] as? String {
        case "StructureDefinition": resource["derivation"] as? String == "constraint"
        case "CodeSystem": resource["content"] as? String != "not-present"
        default: true
        }
    }

    private static func elements(of differential: [String: Any]) -> [[String: Any]] {
        let elements = differential["element"] as? [[String: Any]] ?? []
        return elements.map { element in
            var slim = element.filter { key, _ in
                keptOfElements.contains(key) || key.hasPrefix("fixed") || key.hasPrefix("pattern")
                    || key.hasPrefix("minValue") || key.hasPrefix("maxValue")
            }
            for key in ["binding", "constraint", "type", "slicing"] where slim[key] != nil {
                slim[key] = Self.slim(slim[key] as Any)
            }
            return slim
        }
    }

    /// The value without texts and extensions; of properties only those that say whether a concept may be
    /// chosen, and what it lies below.
    private static func slim(_ value: Any) -> Any {
        if let list = value as? [Any] { return list.map(slim) }
        guard let object = value as? [String: Any] else { return value }
        var result: [String: Any] = [:]
        for (key, inner) in object where !dropped.contains(key) {
            if key == "property", let properties = inner as? [[String: Any]] {
                let wanted = properties.filter {
                    ["notSelectable", "parent"].contains($0["code"] as? String)
                }
                if !wanted.isEmpty { result[key] = wanted }
                continue
            }
            result[key] = slim(inner)
        }
        return result
    }
}
