// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRSearch
import FHIRStore

/// A resource made ready outside the write lock: parsed, judged, its index entries drawn, its text split for
/// id, version and time.
package struct PreparedWrite: Sendable {
    /// Its type and id.
    package let key: ResourceKey
    /// As it came, parsed.
    package let document: JSONDocument
    /// Its text, split where id, version and time go in.
    package let text: ResourceText
    /// What it is found by.
    package let entries: [IndexEntry]

    init(_ document: JSONDocument, key: ResourceKey, extractor: IndexExtractor) {
        self.key = key
        self.document = document
        text = ResourceText(document.root, id: key.id)
        entries = extractor.entries(of: document.root)
    }

    /// Types that R4 has in no compartment although they are for a person, whom they name by `patient`.
    private static let beyondCompartments: Set<ResourceType> = ["Task"]

    /// The Patients in whose compartment the resource is, those named by `patient` and `subject` first.
    func patients(schema: Schema) -> [ResourceKey] {
        var parameters = schema.compartmentParameters("Patient", type: key.type.name)
        if Self.beyondCompartments.contains(key.type) { parameters.append("patient") }
        var found: [ResourceKey] = []
        for parameter in parameters.sorted(by: Self.subjectFirst) {
            for entry in entries where entry.parameter == parameter {
                guard case .reference(type: "Patient", id: let id?, url: nil) = entry.value,
                    let patient = ResourceID(id)
                else { continue }
                let key = ResourceKey("Patient", patient)
                if !found.contains(key) { found.append(key) }
            }
        }
        return found
    }

    private static func subjectFirst(_ one: String, _ other: String) -> Bool {
        let order = ["patient": 0, "subject": 1]
        return (order[one] ?? 2, one) < (order[other] ?? 2, other)
    }
}
