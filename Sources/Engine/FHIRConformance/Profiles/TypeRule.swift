// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// One of the types that a profile allows for an element.
struct TypeRule: Sendable {
    /// "Quantity", "Reference", "BackboneElement".
    let code: String
    /// Profiles of which the value must follow one; empty when any value of the type will do. `url#path`
    /// where only an element of the profile is meant.
    private(set) var profiles: [String]
    /// Profiles of which the target of a reference must follow one; empty when any target will do.
    private(set) var targetProfiles: [String]
    /// How the target may be given: contained, referenced, bundled. Empty when in any way.
    private(set) var aggregation: [String]

    init(code: String) {
        self.code = code
        profiles = []
        targetProfiles = []
        aggregation = []
    }

    /// What R4 itself says.
    init(_ reference: TypeReference) {
        code = reference.code
        profiles = []
        targetProfiles = reference.targets.map { "http://hl7.org/fhir/StructureDefinition/\($0)" }
        aggregation = []
    }

    init(_ value: JSONValue) {
        let code = value["code"]?.string ?? ""
        // Ids and urls of elements are written with the types of FHIRPath.
        self.code = code.hasPrefix("http://hl7.org/fhirpath/System.") ? "" : code
        profiles = Self.profiles(of: value)
        targetProfiles = value.strings("targetProfile")
        aggregation = value.strings("aggregation")
    }

    /// This with what it leaves out as the rules of its base have it, as a differential means it.
    func completed(by bases: [TypeRule]) -> TypeRule {
        var rule = self
        for part in [\TypeRule.profiles, \.targetProfiles, \.aggregation] where rule[keyPath: part].isEmpty {
            let given = bases.map { $0[keyPath: part] }
            // One of the bases allows anything.
            if !given.contains([]) { rule[keyPath: part] = Array(given.joined()) }
        }
        return rule
    }

    private static func profiles(of value: JSONValue) -> [String] {
        let marker = "http://hl7.org/fhir/StructureDefinition/elementdefinition-profile-element"
        let siblings = value.items("_profile")
        return value.strings("profile").enumerated().map { index, url in
            guard siblings.indices.contains(index),
                let path = siblings[index].fhirExtension(marker)?["valueString"]?.string
            else { return url }
            return "\(url)#\(path)"
        }
    }
}
