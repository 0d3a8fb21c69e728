// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The entries of a Bundle by what references may name.
final class BundleIndex: Sendable {
    let bundle: JSONValue
    let kind: String
    private let byURL: [String: [JSONValue]]
    private let byKey: [String: [JSONValue]]

    init(_ bundle: JSONValue) {
        self.bundle = bundle
        kind = bundle["type"]?.string ?? ""
        var byURL: [String: [JSONValue]] = [:]
        var byKey: [String: [JSONValue]] = [:]
        for entry in bundle.items("entry") {
            guard let resource = entry["resource"] else { continue }
            if let url = entry["fullUrl"]?.string { byURL[url, default: []].append(entry) }
            if let type = resource["resourceType"]?.string, let id = resource["id"]?.string {
                byKey["\(type)/\(id)", default: []].append(entry)
            }
        }
        self.byURL = byURL
        self.byKey = byKey
    }

    /// The entry that a reference inside an entry names. Source: FHIR R4 2.36.4.1.
    func entry(for reference: String, from fullURL: String?) -> JSONValue? {
        let parts = reference.components(cutAt: "/_history/")
        let text = parts.0
        func pick(_ entries: [JSONValue]?) -> JSONValue? {
            guard let entries else { return nil }
            guard let version = parts.1 else { return entries.first }
            return entries.first { $0["resource"]?.at("meta", "versionId")?.string == version }
        }
        if text.hasPrefix("urn:") || text.hasPrefix("http://") || text.hasPrefix("https://") {
            return pick(byURL[text])
        }
        guard let fullURL, let base = Self.base(of: fullURL) else { return nil }
        return pick(byURL[base + text])
    }

    /// Whether some entry has this type and id, though the reference does not lead to it.
    func hasKey(_ reference: String) -> Bool { byKey[reference.components(cutAt: "/_history/").0] != nil }

    /// `http://server/fhir/` of `http://server/fhir/Patient/1`; nil when the address is not RESTful.
    static func base(of fullURL: String) -> String? {
        guard case .absolute(let url, let key?, _) = FHIRReference(fullURL) else { return nil }
        let ending = "\(key)"
        guard let range = url.ranges(of: ending).last else { return nil }
        return String(url[..<range.lowerBound])
    }
}
