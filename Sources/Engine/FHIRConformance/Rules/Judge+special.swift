// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Judges what only resources of one type have.
    mutating func judgeSpecial(_ resource: JSONValue, _ name: String, _ surroundings: Surroundings) {
        guard trialDepth == 0 else { return }
        judgeIDs(resource)
        switch name {
        case "Bundle": judgeBundle(resource)
        case "Questionnaire": judgeQuestionnaire(resource)
        case "QuestionnaireResponse": judgeResponse(resource, surroundings)
        case "ValueSet": judgeValueSet(resource)
        case "StructureDefinition": judgeDefinition(resource)
        default: break
        }
    }

    /// FHIR R4 2.27.1: ids of elements are unique within the resource, and an element has more than an id.
    private mutating func judgeIDs(_ resource: JSONValue) {
        var open = Array(resource.fields.map(\.value))
        var seen: Set<String> = []
        while let value = open.popLast() {
            switch value.kind {
            case .array: open += value.elements
            case .object:
                // Other resources have ids of their own.
                if value["resourceType"] != nil { continue }
                if let id = value["id"]?.string {
                    if value.count == 1 {
                        report(
                            .error, .invariant, value, "breaks the rule ele-1: it has an id and nothing else."
                        )
                    }
                    if !seen.insert(id).inserted {
                        report(
                            .error, .duplicate, value, "has an id that another element of the resource has.")
                    }
                }
                open += value.fields.map(\.value)
            default: break
            }
        }
    }

    /// Include systems are absolute, and filters whole.
    private mutating func judgeValueSet(_ resource: JSONValue) {
        let parts =
            (resource["compose"]?.items("include") ?? []) + (resource["compose"]?.items("exclude") ?? [])
        for part in parts {
            guard let system = part["system"]?.string else { continue }
            if !system.contains(":") {
                report(.error, .value, part, "must be an absolute URI.", suffix: ".system")
            } else if set.resource(system)?["resourceType"]?.isString("ValueSet") == true {
                report(
                    .error, .value, part, "names a value set; put it in valueSet, or name its code system.",
                    suffix: ".system")
            }
            guard let content = set.codeSystem(system), content.isComplete else { continue }
            for concept in part.items("concept") {
                guard let code = concept["code"]?.string, content.concept(code) == nil else { continue }
                report(
                    .error, .codeInvalid, concept, "is a code that \(system) does not have.", suffix: ".code")
            }
        }
    }

    /// The differential of a profile leads to elements that there are.
    private mutating func judgeDefinition(_ resource: JSONValue) {
        guard resource["derivation"]?.isString("constraint") == true,
            let base = resource["baseDefinition"]?.string, let parent = set.profile(base)
        else { return }
        let built = ProfileBuilder(definition: resource, base: parent, schema: schema).build()
        for problem in built.problems {
            report(.error, .invalid, resource, "has a differential that fails. \(problem)")
        }
    }
}
