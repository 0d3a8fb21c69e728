// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A question or group of a Questionnaire with what is above it.
final class QuestionItem: Sendable {
    let value: JSONValue
    let linkID: String
    let kind: String
    let children: [QuestionItem]

    init(_ value: JSONValue) {
        self.value = value
        linkID = value["linkId"]?.string ?? ""
        kind = value["type"]?.string ?? ""
        children = value.items("item").map(QuestionItem.init)
    }

    var isRequired: Bool { value["required"]?.bool ?? false }
    var isRepeating: Bool { value["repeats"]?.bool ?? false }

    /// The value of an extension of R4, or of Structured Data Capture, on the item.
    func setting(_ name: String) -> JSONValue? {
        let found =
            value.fhirExtension("http://hl7.org/fhir/StructureDefinition/\(name)")
            ?? value.fhirExtension("http://hl7.org/fhir/uv/sdc/StructureDefinition/\(name)")
        return found?.choice("value")
    }
}
