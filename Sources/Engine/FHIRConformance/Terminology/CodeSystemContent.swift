// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The codes of a code system.
final class CodeSystemContent: Sendable {
    /// A code with what is known of it.
    struct Concept: Sendable {
        let display: String?
        /// The codes above it, all the way up.
        let ancestors: [String]
        /// Whether it only groups others.
        let isAbstract: Bool
    }

    let url: String
    /// Whether all codes are here, so that another is wrong.
    let isComplete: Bool
    let isSupplement: Bool
    private let isCaseSensitive: Bool
    private let concepts: [String: Concept]

    init(_ resource: JSONValue) {
        url = resource["url"]?.string ?? ""
        let content = resource["content"]?.string ?? "complete"
        isSupplement = content == "supplement" || resource["supplements"] != nil
        isComplete = content == "complete" && !isSupplement
        isCaseSensitive = resource["caseSensitive"]?.bool ?? true
        var concepts: [String: Concept] = [:]
        var open = resource.items("concept").map { (concept: $0, above: [String]()) }
        while let (concept, above) = open.popLast() {
            guard let code = concept["code"]?.string else { continue }
            let properties = concept.items("property")
            let isAbstract = properties.contains {
                $0["code"]?.isString("notSelectable") == true && $0["valueBoolean"]?.bool == true
            }
            let parents = properties.filter { $0["code"]?.isString("parent") == true }.compactMap {
                $0["valueCode"]?.string
            }
            concepts[isCaseSensitive ? code : code.lowercased()] = Concept(
                display: concept["display"]?.string, ancestors: above + parents, isAbstract: isAbstract)
            open += concept.items("concept").map { ($0, above + [code]) }
        }
        self.concepts = concepts
    }

    /// What is known of a code; nil when it is not here.
    func concept(_ code: String) -> Concept? { concepts[isCaseSensitive ? code : code.lowercased()] }

    /// Whether a code is another one or below it.
    func isA(_ code: String, _ other: String) -> Bool {
        if code == other { return concept(code) != nil }
        var open = concept(code)?.ancestors ?? []
        var seen: Set<String> = []
        while let next = open.popLast() {
            if next == other { return true }
            if seen.insert(next).inserted { open += concept(next)?.ancestors ?? [] }
        }
        return false
    }
}
