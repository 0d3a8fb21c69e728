// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// A search of one resource type, read and checked.
package struct SearchQuery: Sendable {
    /// The type searched.
    package var type: ResourceType
    /// All must hold.
    package var filters: [Filter]
    /// In order of weight; empty when the searcher does not mind.
    package var sort: [SortKey]
    /// The page size asked for, at most `SearchLimits.countMax`; nil when none is; 0 for the count alone.
    package var count: Int?
    /// Whether the number of all matches is wanted; nil leaves it to the server.
    package var total: TotalMode?
    /// `_summary=count`, or `_count=0` which means the same.
    package var summaryCount: Bool
    /// What comes with the matches.
    package var includes: [Include]
    /// Parameters that were ignored since the search was lenient, as written.
    package var lenientIgnored: [String]
    /// What was applied, in a stable form and order: for self links and paging tokens. Values keep their
    /// escapes and are not percent-encoded. Changing `filters` does not change it.
    package var canonicalParameters: [(String, String)]

    /// A search of everything of a type.
    package init(type: ResourceType) {
        self.type = type
        filters = []
        sort = []
        summaryCount = false
        includes = []
        lenientIgnored = []
        canonicalParameters = []
    }

    /// Reads the parameters of a search.
    ///
    /// - Parameter parameters: Percent-decoded, in the order of the request.
    /// - Parameter zone: Where times without a zone are read.
    /// - Parameter lenient: Whether parameters that are unknown or unsupported are passed over instead of
    ///   refused (`Prefer: handling=lenient`). Bad values are refused all the same.
    /// - Throws: The first thing wrong.
    package static func parse(
        type: ResourceType, parameters: [(name: String, value: String)], schema: Schema = .r4, zone: ZoneRule,
        lenient: Bool = false, limits: SearchLimits = .standard
    ) throws(SearchError) -> SearchQuery {
        var reader = QueryReader(type: type, schema: schema, zone: zone, limits: limits)
        return try reader.read(parameters, lenient: lenient)
    }
}
