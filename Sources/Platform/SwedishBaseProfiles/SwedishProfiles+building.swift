// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The parts that definitions are made of.
extension SwedishProfiles {
    /// A profile or extension of a type.
    static func profile(
        _ name: String, of type: String, contexts: [String] = [], _ elements: [JSONTree]
    ) -> JSONTree {
        let isResource = ["Patient", "Practitioner", "PractitionerRole", "Organization"].contains(type)
        return [
            "resourceType": "StructureDefinition", "id": .string(name), "url": .string(url(name)),
            "version": .string(version), "name": .string(name), "status": "active", "experimental": false,
            "fhirVersion": "4.0.1", "kind": isResource ? "resource" : "complex-type", "abstract": false,
            "context": contexts.isEmpty
                ? .absent : .array(contexts.map { ["type": "element", "expression": .string($0)] }),
            "type": .string(type),
            "baseDefinition": .string("http://hl7.org/fhir/StructureDefinition/\(type)"),
            "derivation": "constraint",
            "differential": ["element": .array([["id": .string(type), "path": .string(type)]] + elements)],
        ]
    }

    /// An element of a differential. The path is made of the id.
    static func element(_ id: String, _ rules: JSONTree = [:]) -> JSONTree {
        let parts = id.split(separator: ".").map { $0.split(separator: ":").map(String.init) }
        let slice = parts.last.flatMap { $0.count > 1 ? $0[1] : nil }
        return JSONTree.object([
            (name: "id", value: .string(id)),
            (name: "path", value: .string(parts.compactMap(\.first).joined(separator: "."))),
            (name: "sliceName", value: .optional(slice)),
        ]).merging(rules)
    }

    /// An element sliced by the system of its values, open for others.
    static func slicedBySystem(_ id: String) -> JSONTree {
        element(
            id,
            [
                "slicing": [
                    "discriminator": [["type": "value", "path": "system"]], "ordered": false, "rules": "open",
                ]
            ])
    }

    /// A slice of at most one value, known by its system.
    static func slice(_ id: String, system: String) -> [JSONTree] {
        [
            element(id, ["min": 0, "max": "1"]),
            element("\(id).system", ["min": 1, "patternUri": .string(system)]),
        ]
    }

    /// An extension that an element may have once.
    static func mayHave(_ id: String, _ name: String, _ address: String) -> JSONTree {
        element(
            "\(id).extension:\(name)",
            ["min": 0, "max": "1", "type": [["code": "Extension", "profile": [.string(address)]]]])
    }

    /// A binding to a value set of these profiles.
    static func bound(_ valueSet: String, _ strength: String) -> JSONTree {
        ["binding": ["strength": .string(strength), "valueSet": .string(url(valueSet, "ValueSet"))]]
    }

    /// A CodeableConcept of one code.
    static func concept(_ system: String, _ code: String) -> JSONTree {
        ["coding": [["system": .string(system), "code": .string(code)]]]
    }
}

extension JSONTree {
    /// This object with the members of another after its own.
    fileprivate func merging(_ other: JSONTree) -> JSONTree {
        guard case .object(let members) = self, case .object(let more) = other else { return self }
        return .object(members + more)
    }
}
