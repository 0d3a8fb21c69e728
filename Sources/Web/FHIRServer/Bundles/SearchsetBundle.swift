// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import HTTPFront

/// Writes what a search found, splicing the stored text of each resource. Source: FHIR R4 3.1.1.
struct SearchsetBundle: Sendable {
    let base: String
    let query: SearchQuery
    let pageToken: String?
    /// The language of what is told beside the matches.
    let language: Phrasebook

    func bytes(_ result: SearchResult) -> [UInt8] {
        let size = (result.matches + result.included).reduce(2_048) { $0 + $1.body.count + 256 }
        var writer = JSONWriter(reserving: size)
        writer.beginObject()
        writer.name("resourceType")
        writer.string("Bundle")
        writer.name("type")
        writer.string("searchset")
        if let total = result.total {
            writer.name("total")
            writer.int(total)
        }
        writeLinks(result.nextToken, to: &writer)
        writeEntries(result, to: &writer)
        writer.endObject()
        return writer.bytes
    }

    private func writeLinks(_ nextToken: String?, to writer: inout JSONWriter) {
        writer.name("link")
        writer.beginArray()
        write(link: "self", page: pageToken, to: &writer)
        if let nextToken { write(link: "next", page: nextToken, to: &writer) }
        writer.endArray()
    }

    private func write(link relation: String, page: String?, to writer: inout JSONWriter) {
        var pairs = query.canonicalParameters.map { (name: $0.0, value: $0.1) }
        if let page { pairs.append((name: "_page", value: page)) }
        let parameters = pairs.isEmpty ? "" : "?" + FormFields.query(pairs)
        writer.beginObject()
        writer.name("relation")
        writer.string(relation)
        writer.name("url")
        writer.string("\(base)/\(query.type)\(parameters)")
        writer.endObject()
    }

    private func writeEntries(_ result: SearchResult, to writer: inout JSONWriter) {
        // FHIR does not allow an empty array.
        guard !(result.matches.isEmpty && result.included.isEmpty && result.issues.isEmpty) else { return }
        writer.name("entry")
        writer.beginArray()
        for resource in result.matches { write(resource, mode: "match", to: &writer) }
        for resource in result.included { write(resource, mode: "include", to: &writer) }
        if !result.issues.isEmpty {
            writer.tree([
                "resource": OperationOutcome(issues: result.issues).tree(in: language),
                "search": ["mode": "outcome"],
            ])
        }
        writer.endArray()
    }

    private func write(_ resource: StoredResource, mode: String, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("fullUrl")
        writer.string("\(base)/\(resource.key)")
        writer.name("resource")
        writer.raw(resource.body)
        writer.name("search")
        writer.beginObject()
        writer.name("mode")
        writer.string(mode)
        writer.endObject()
        writer.endObject()
    }
}
