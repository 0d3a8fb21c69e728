// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// A page of what a search found and what the law lets the reader be told.
package struct SearchResult: Sendable {
    /// In the order asked for.
    package var matches: [StoredResource]
    /// What `_include` and `_revinclude` brought, as far as the reader may see it.
    package var included: [StoredResource] = []
    /// Exact, when it was asked for; counts only what the reader may see.
    package var total: Int?
    /// Sealed; nil on the last page.
    package var nextToken: String?
    /// What the reader must be told beside the matches: ignored parameters, a question of access to answer
    /// first.
    package var issues: [Issue] = []

    /// The Bundle of type searchset, without links.
    func bundle() -> JSONTree {
        let entries =
            matches.map { Self.entry($0, mode: "match") } + included.map { Self.entry($0, mode: "include") }
        return [
            "resourceType": "Bundle", "type": "searchset", "total": total.map { .int($0) } ?? .absent,
            "entry": entries.isEmpty ? .absent : .array(entries),
        ]
    }

    private static func entry(_ resource: StoredResource, mode: String) -> JSONTree {
        ["resource": .raw(resource.body), "search": ["mode": .string(mode)]]
    }
}
