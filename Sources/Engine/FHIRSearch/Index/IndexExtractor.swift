// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Finds what a resource can be found by.
///
/// Source: FHIR R4 3.1.1.4, 3.1.1.5. The expressions of a type are compiled when its first resource comes.
package struct IndexExtractor: Sendable {
    private let schema: Schema
    private let zone: ZoneRule
    private let book: PlanBook

    /// Makes an extractor. `zone` is where times without a zone are read.
    package init(schema: Schema = .r4, zone: ZoneRule) {
        self.schema = schema
        self.zone = zone
        book = PlanBook(schema: schema)
    }

    /// The index entries, each once, in the order of the search parameters; empty for what is not a resource.
    ///
    /// Never fails: a value that cannot be used gives no entry.
    package func entries(of resource: JSONValue) -> [IndexEntry] {
        guard let type = resource["resourceType"]?.string else { return [] }
        let plan = book.plan(for: type)
        var extraction = Extraction(of: resource, plan, schema: schema, zone: zone)
        extraction.run()
        return extraction.collector.entries
    }

    /// The parameters that are not indexed, as "Type.code: why", sorted. Compiles every expression: slow.
    package var unsupported: [String] {
        var lines: Set<String> = []
        for type in schema.resourceTypes {
            for (definition, reason) in book.plan(for: type).unsupported {
                let base = definition.bases.count == 1 ? definition.bases[0] : type
                lines.insert("\(base).\(definition.code): \(reason)")
            }
        }
        return lines.sorted()
    }
}
