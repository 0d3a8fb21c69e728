// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension EntryCollector {
    /// FHIR R4 3.1.1.4.10
    mutating func addToken(_ value: JSONValue, _ shape: ElementShape, of node: PathNode) {
        switch shape {
        case .codeableConcept: addConcept(value)
        case .coding: addToken(system: value["system"]?.string, code: value["code"]?.string)
        case .identifier: addToken(system: value["system"]?.string, code: value["value"]?.string)
        case .contactPoint: addToken(system: nil, code: value["value"]?.string)
        case .boolean:
            if let truth = value.bool { addTruth(truth) }
        default:
            if let text = value.string { addToken(system: node.codeSystem, code: text) }
        }
    }

    mutating func addTruth(_ truth: Bool) {
        keep(.token(system: nil, code: truth ? "true" : "false"))
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
