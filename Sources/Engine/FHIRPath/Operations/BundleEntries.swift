// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The entries of a Bundle, in which references are looked up (FHIR R4 2.36.4.1).
struct BundleEntries {
    struct Entry {
        let fullURL: String
        let resource: JSONValue
    }

    private let bundle: JSONValue

    init(_ bundle: JSONValue) {
        self.bundle = bundle
    }

    /// The entry that a value stands in; nil when it stands in none.
    func entry(around place: JSONValue) -> Entry? {
        guard place.document === bundle.document, let entries = bundle["entry"] else { return nil }
        var last: Entry?
        for entry in entries.elements {
            if entry.nodeID > place.nodeID { break }
            guard let resource = entry["resource"] else { continue }
            last = Entry(fullURL: entry["fullUrl"]?.string ?? "", resource: resource)
        }
        return last
    }

    /// The resource that a reference names; nil when no entry has it.
    ///
    /// A relative reference is completed by the address of the entry that it stands in.
    func resource(
        _ text: String, _ reference: FHIRReference, from place: JSONValue?, _ scope: PathScope
    ) throws(PathError) -> JSONValue? {
        guard let entries = bundle["entry"] else { return nil }
        let plain = text.split(separator: "/_history/", maxSplits: 1).first.map(String.init) ?? text
        var wanted = plain
        if case .relative = reference, let address = place.flatMap({ entry(around: $0)?.fullURL }) {
            let parts = address.split(separator: "/", omittingEmptySubsequences: false)
            if parts.count > 3 { wanted = parts.dropLast(2).joined(separator: "/") + "/" + plain }
        }
        var byKey: JSONValue?
        for entry in entries.elements {
            try scope.spend()
            guard let resource = entry["resource"] else { continue }
            if entry["fullUrl"]?.isString(wanted) == true { return resource }
            if case .relative(let key, _) = reference, byKey == nil,
                resource["resourceType"]?.isString(key.type.name) == true,
                resource["id"]?.isString(key.id.text) == true
            {
                byKey = resource
            }
        }
        return byKey
    }
}
