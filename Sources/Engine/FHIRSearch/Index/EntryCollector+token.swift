// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension EntryCollector {
    /// FHIR R4 3.1.1.4.10
    mutating func addToken(_ item: PathItem) {
        guard let node = item.node else {
            if case .boolean(let truth) = item { keep(.token(system: nil, code: truth ? "true" : "false")) }
            return
        }
        guard let value = node.value else { return }
        switch node.typeName {
        case "CodeableConcept": addConcept(value)
        case "Coding": addToken(system: value["system"]?.string, code: value["code"]?.string)
        case "Identifier": addToken(system: value["system"]?.string, code: value["value"]?.string)
        case "ContactPoint": addToken(system: nil, code: value["value"]?.string)
        case "boolean":
            if let truth = value.bool { keep(.token(system: nil, code: truth ? "true" : "false")) }
        default:
            if let text = value.string { addToken(system: node.codeSystem, code: text) }
        }
    }

    private mutating func addConcept(_ concept: JSONValue) {
        guard let codings = concept["coding"] else {
            keep(.token(system: nil, code: nil))
            return
        }
        for coding in codings.elements {
            addToken(system: coding["system"]?.string, code: coding["code"]?.string)
        }
    }

    private mutating func addToken(system: String?, code: String?) {
        keep(.token(system: code == nil ? nil : system, code: code))
    }
}
