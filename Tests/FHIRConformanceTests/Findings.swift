// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore

/// The errors of a text as `path: text`, judged with these definitions.
func errors(
    _ text: String, with definitions: [String] = [], options: ConformanceOptions = ConformanceOptions()
) throws -> [String] {
    try findings(text, with: definitions, options: options).filter(\.isError).map(\.diagnostics)
}

/// Everything found about a text.
func findings(
    _ text: String, with definitions: [String] = [], options: ConformanceOptions = ConformanceOptions()
) throws -> [FHIRCore.Issue] {
    let resources = try definitions.map { try JSONDocument(parsing: $0).root }
    let validator = definitions.isEmpty ? ConformanceValidator() : ConformanceValidator(ProfileSet(resources))
    return validator.issues(in: try JSONDocument(parsing: text).root, options: options)
}

/// A profile of a type with these elements of its differential.
func profile(_ name: String, of type: String, base: String? = nil, _ elements: String) -> String {
    let parent = base ?? "http://hl7.org/fhir/StructureDefinition/\(type)"
    return #"{"resourceType":"StructureDefinition","url":"http://t.se/\#(name)","name":"\#(name)","#
        + #""status":"draft","kind":"resource","abstract":false,"type":"\#(type)","#
        + #""baseDefinition":"\#(parent)","#
        + #""derivation":"constraint","differential":{"element":[\#(elements)]}}"#
}

/// A Patient that claims a profile.
func patient(_ members: String, as name: String = "p") -> String {
    #"{"resourceType":"Patient","meta":{"profile":["http://t.se/\#(name)"]},\#(members)}"#
}
