// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// JSON text of a resource with places for versionId and lastUpdated.
///
/// Prepared outside the write lock, finished inside by splicing. Other members of meta (profile, tag,
/// security, source…) are kept; numbers and strings keep the bytes they came with.
package struct ResourceText: Sendable {
    private let beforeVersion: [UInt8]
    private let beforeUpdated: [UInt8]
    private let rest: [UInt8]

    /// Takes the text of `resource`, an object with resourceType, under the id it is to have.
    package init(_ resource: JSONValue, id: ResourceID) {
        var writer = JSONWriter(reserving: resource.range.count + 160)
        writer.beginObject()
        if let type = resource["resourceType"] { Self.member("resourceType", type, to: &writer) }
        writer.name("id")
        writer.string(id.text)
        writer.name("meta")
        writer.beginObject()
        writer.name("versionId")
        writer.string("")
        let versionPlace = writer.bytes.count - 1
        writer.name("lastUpdated")
        writer.string("")
        let updatedPlace = writer.bytes.count - 1
        if let meta = resource["meta"] {
            for (name, value) in meta.members where name != "versionId" && name != "lastUpdated" {
                Self.member(name, value, to: &writer)
            }
        }
        writer.endObject()
        for (name, value) in resource.members where !["resourceType", "id", "meta"].contains(name) {
            Self.member(name, value, to: &writer)
        }
        writer.endObject()
        let bytes = writer.bytes
        beforeVersion = Array(bytes[..<versionPlace])
        beforeUpdated = Array(bytes[versionPlace..<updatedPlace])
        rest = Array(bytes[updatedPlace...])
    }

    /// The finished JSON.
    package func bytes(version: Int, updated: Instant) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(beforeVersion.count + beforeUpdated.count + rest.count + 48)
        result.append(contentsOf: beforeVersion)
        result.append(contentsOf: String(version).utf8)
        result.append(contentsOf: beforeUpdated)
        result.append(contentsOf: updated.text.utf8)
        result.append(contentsOf: rest)
        return result
    }

    private static func member(_ name: String, _ value: JSONValue, to writer: inout JSONWriter) {
        writer.name(name)
        writer.raw(value.rawBytes)
    }
}
