// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The links of a code system that are stated from above, as `child`, told from below, as `parent`: a table
/// then needs one of the two only.
struct ConceptLinks {
    typealias Concept = [String: Any]

    /// The codes that name a code as their child, in the order of the definitions.
    private var parents: [String: [String]] = [:]

    init(_ concepts: [Concept]) {
        read(concepts)
    }

    private mutating func read(_ concepts: [Concept]) {
        for concept in concepts {
            guard let code = concept["code"] as? String else { continue }
            for child in Self.codes("child", of: concept) { parents[child, default: []].append(code) }
            read(concept["concept"] as? [Concept] ?? [])
        }
    }

    /// The concepts with a `parent` for each code that names them as its child, but the one that they stand
    /// in.
    func told(_ concepts: [Concept], inside above: String? = nil) -> [Concept] {
        concepts.map { concept in
            guard let code = concept["code"] as? String else { return concept }
            var told = concept
            let known = Self.codes("parent", of: concept) + [above].compactMap { $0 }
            let added = (parents[code] ?? []).filter { !known.contains($0) }
            if !added.isEmpty {
                told["property"] =
                    (concept["property"] as? [Concept] ?? [])
                    + added.map { ["code": "parent", "valueCode": $0] }
            }
            if let inner = concept["concept"] as? [Concept] {
                told["concept"] = self.told(inner, inside: code)
            }
            return told
        }
    }

    private static func codes(_ property: String, of concept: Concept) -> [String] {
        (concept["property"] as? [Concept] ?? []).filter { $0["code"] as? String == property }
            .compactMap { $0["valueCode"] as? String }
    }
}
