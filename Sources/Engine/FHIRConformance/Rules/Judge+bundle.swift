// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Rules of Bundles. Source: FHIR R4 2.36.
extension Judge {
    mutating func judgeBundle(_ bundle: JSONValue) {
        let entries = bundle.items("entry")
        let kind = bundle["type"]?.string ?? ""
        for entry in entries { judgeFullURL(entry, kind) }
        judgeLinks(bundle)
        if kind != "history" { judgeDistinct(entries) }
        let first = entries.first?["resource"]
        if kind == "document" {
            judgeDocument(bundle, entries)
        } else if kind == "message", let first, first["resourceType"]?.isString("MessageHeader") == true {
            judgeReach(BundleIndex(bundle), entries, from: "MessageHeader", severity: .warning)
        }
        if kind == "searchset" { judgeSearch(entries) }
    }

    private mutating func judgeFullURL(_ entry: JSONValue, _ kind: String) {
        guard let resource = entry["resource"] else { return }
        guard let url = entry["fullUrl"]?.string else {
            if kind == "document" || kind == "message" {
                report(
                    .error, .required, entry, "must be given: references are found by it.", suffix: ".fullUrl"
                )
            }
            return
        }
        if url.hasPrefix("urn:uuid:") || url.hasPrefix("urn:oid:") { return }
        guard url.contains(":") else {
            report(.error, .value, entry, "must be an absolute URL or a URN.", suffix: ".fullUrl")
            return
        }
        guard url.hasPrefix("http"), let type = resource["resourceType"]?.string,
            let key = FHIRReference(url).key, schema.isResource(key.type.name)
        else { return }
        guard let id = resource["id"]?.string else {
            report(
                .error, .value, entry,
                "looks like the address of a resource on a server, but the resource has no id.",
                suffix: ".fullUrl")
            return
        }
        if key.type.name != type || key.id.text != id {
            report(
                .error, .value, entry, "must end with the type and id of its resource.", suffix: ".fullUrl")
        }
    }

    /// The rule bdl-7, which takes a step for each pair of entries in FHIRPath.
    private mutating func judgeDistinct(_ entries: [JSONValue]) {
        var seen: Set<String> = []
        for entry in entries {
            guard let url = entry["fullUrl"]?.string else { continue }
            let version = entry["resource"]?.at("meta", "versionId")?.string ?? ""
            guard !seen.insert("\(url) \(version)").inserted else { continue }
            report(
                .error, .invariant, entry,
                "breaks the rule bdl-7: another entry has the same fullUrl and version.",
                suffix: ".fullUrl")
        }
    }

    private mutating func judgeLinks(_ bundle: JSONValue) {
        var seen: Set<String> = []
        for link in bundle.items("link") {
            guard let relation = link["relation"]?.string else { continue }
            if !seen.insert(relation).inserted,
                ["self", "first", "last", "next", "previous", "prev"].contains(relation)
            {
                report(
                    .error, .duplicate, link, "says \(relation), which another link says already.",
                    suffix: ".relation")
            }
        }
    }

    private mutating func judgeSearch(_ entries: [JSONValue]) {
        for entry in entries {
            guard let resource = entry["resource"] else { continue }
            let type = resource["resourceType"]?.string
            if entry.at("search", "mode")?.isString("outcome") == true, type != "OperationOutcome" {
                report(
                    .error, .structure, entry, "has the mode outcome, so it must hold an OperationOutcome.")
            }
            if type != "OperationOutcome", resource["id"] == nil {
                report(
                    .error, .required, entry, "must have an id: it was found by a search.",
                    suffix: ".resource")
            }
        }
    }

    private mutating func judgeDocument(_ bundle: JSONValue, _ entries: [JSONValue]) {
        let compositions = entries.filter { $0["resource"]?["resourceType"]?.isString("Composition") == true }
        guard compositions.count >= 1 else { return }
        let index = BundleIndex(bundle)
        if let first = entries.first, let composition = first["resource"],
            composition["resourceType"]?.isString("Composition") == true
        {
            for reference in References.asked(by: composition) {
                judgeIncluded(reference, index, from: first["fullUrl"]?.string)
            }
        }
        judgeReach(index, entries, from: "Composition", severity: .warning)
    }

    /// FHIR R4 3.3.1: what a Composition speaks of is in the document.
    private mutating func judgeIncluded(_ value: JSONValue, _ index: BundleIndex, from fullURL: String?) {
        guard let text = value["reference"]?.string, !text.hasPrefix("#"),
            index.entry(for: text, from: fullURL) == nil, !index.hasKey(text)
        else { return }
        report(.error, .notFound, value, "names nothing in the Bundle.", suffix: ".reference")
    }

    /// Every entry is reached by references from the first one, or leads to one that is.
    private mutating func judgeReach(
        _ index: BundleIndex, _ entries: [JSONValue], from type: String, severity: FHIRCore.Issue.Severity
    ) {
        var places: [Int: Int] = [:]
        for (place, entry) in entries.enumerated() { places[entry.nodeID] = place }
        var links: [Set<Int>] = Array(repeating: [], count: entries.count)
        for (place, entry) in entries.enumerated() {
            guard let resource = entry["resource"] else { continue }
            for text in References.all(in: resource) {
                guard let target = index.entry(for: text, from: entry["fullUrl"]?.string),
                    let other = places[target.nodeID]
                else { continue }
                links[place].insert(other)
                links[other].insert(place)
            }
        }
        var reached: Set<Int> = [0]
        var open = [0]
        while let place = open.popLast() {
            for next in links[place] where reached.insert(next).inserted { open.append(next) }
        }
        for (place, entry) in entries.enumerated() where !reached.contains(place) && entry["resource"] != nil
        {
            report(severity, .informational, entry, "is not reached by references from the \(type).")
        }
    }
}
