// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The references of a resource.
enum References {
    /// What every `reference` member says, and the links and pictures of narratives.
    static func all(in resource: JSONValue) -> [String] {
        var found: [String] = []
        var open = [resource]
        while let value = open.popLast() {
            switch value.kind {
            case .array: open += value.elements
            case .object:
                for field in value.fields {
                    if field.isNamed("reference"), let text = field.value.string { found.append(text) }
                    if field.value.kind == .object || field.value.kind == .array { open.append(field.value) }
                }
            default: break
            }
        }
        return found
    }

    /// The References of a Composition to what a document must hold.
    ///
    /// Source: FHIR R4 3.3.1.
    static func asked(by composition: JSONValue) -> [JSONValue] {
        var found = ["subject", "encounter", "author", "custodian"].flatMap { composition.items($0) }
        found += composition.items("attester").compactMap { $0["party"] }
        found += composition.items("event").flatMap { $0.items("detail") }
        var open = composition.items("section")
        while let section = open.popLast() {
            found += ["author", "focus", "entry"].flatMap { section.items($0) }
            open += section.items("section")
        }
        return found
    }
}
