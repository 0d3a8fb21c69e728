// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore

/// Writes the versions of one resource, splicing the stored text of each. Source: FHIR R4 3.1.0.11.
struct HistoryBundle: Sendable {
    let base: String
    let key: ResourceKey
    /// Versions asked for.
    let count: Int
    /// Show versions older than this one; nil from the newest.
    let before: Int?

    func bytes(_ page: HistoryPage) -> [UInt8] {
        let versions = page.versions
        var writer = JSONWriter(reserving: versions.reduce(1_024) { $0 + $1.body.count + 256 })
        writer.beginObject()
        writer.name("resourceType")
        writer.string("Bundle")
        writer.name("type")
        writer.string("history")
        writer.name("link")
        writer.beginArray()
        write(link: "self", before: before, to: &writer)
        if let next = page.next { write(link: "next", before: next, to: &writer) }
        writer.endArray()
        // FHIR does not allow an empty array.
        if !versions.isEmpty {
            writer.name("entry")
            writer.beginArray()
            for version in versions { write(version, to: &writer) }
            writer.endArray()
        }
        writer.endObject()
        return writer.bytes
    }

    private func write(link relation: String, before: Int?, to writer: inout JSONWriter) {
        let page = before.map { "&_page=\($0)" } ?? ""
        let url = "\(base)/\(key)/_history?_count=\(count)\(page)"
        writer.tree(["relation": .string(relation), "url": .string(url)])
    }

    private func write(_ version: StoredResource, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("fullUrl")
        writer.string("\(base)/\(key)")
        if !version.isDeleted {
            writer.name("resource")
            writer.raw(version.body)
        }
        writer.name("request")
        writer.tree(Self.request(of: version))
        writer.name("response")
        writer.tree([
            "status": .string(Self.status(of: version)), "etag": .string(EntityTag.text(version.version)),
            "lastModified": .string(version.updated.text),
        ])
        writer.endObject()
    }

    private static func request(of version: StoredResource) -> JSONTree {
        switch version.interaction {
        case .create: ["method": "POST", "url": .string(version.key.type.name)]
        case .update: ["method": "PUT", "url": .string("\(version.key)")]
        case .delete: ["method": "DELETE", "url": .string("\(version.key)")]
        }
    }

    private static func status(of version: StoredResource) -> String {
        switch version.interaction {
        case .create: "201 Created"
        case .update: version.version == 1 ? "201 Created" : "200 OK"
        case .delete: "204 No Content"
        }
    }
}
