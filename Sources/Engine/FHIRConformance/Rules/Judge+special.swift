// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

extension Judge {
    /// Judges what only resources of one type have.
    mutating func judgeSpecial(_ resource: JSONValue, _ name: String, _ surroundings: Surroundings) {
        guard trialDepth == 0 else { return }
        judgeIDs(resource)
        judgeContained(resource)
        switch name {
        case "Bundle": judgeBundle(resource)
        case "Questionnaire": judgeQuestionnaire(resource)
        case "QuestionnaireResponse": judgeResponse(resource, surroundings)
        case "ValueSet": judgeValueSet(resource)
        case "StructureDefinition": judgeDefinition(resource)
        case "CodeSystem": judgeCodeSystem(resource)
        case "SearchParameter": judgeSearchParameter(resource)
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
                // A profile has the same elements in snapshot and differential.
                let isDefinition = resource["resourceType"]?.isString("StructureDefinition") == true
                if let id = value["id"]?.string, !isDefinition {
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
            judgeFilters(part, set.resource(system))
            guard let content = set.codeSystem(system), content.isComplete else { continue }
            for concept in part.items("concept") {
                guard let code = concept["code"]?.string, content.concept(code) == nil else { continue }
                report(
                    .error, .codeInvalid, concept, "is a code that \(system) does not have.", suffix: ".code")
            }
        }
    }

    /// The values of filters fit the properties that they are of.
    private mutating func judgeFilters(_ part: JSONValue, _ system: JSONValue?) {
        for filter in part.items("filter") {
            guard let name = filter["property"]?.string, let value = filter["value"]?.string else { continue }
            if name == "notSelectable" || name == "inactive", value != "true", value != "false" {
                report(.error, .value, filter, "must be true or false.", suffix: ".value")
            }
            let property = system?.items("property").first { $0["code"]?.isString(name) == true }
            guard property?["type"]?.isString("Coding") == true else { continue }
            let parts = value.components(cutAt: "#")
            guard let code = parts.1 else {
                report(.error, .value, filter, "must be written system#code.", suffix: ".value")
                continue
            }
            guard let content = set.codeSystem(CanonicalURL(parts.0).url), content.isComplete else {
                continue
            }
            if content.concept(code) == nil {
                report(
                    .error, .codeInvalid, filter, "names a code that its system does not have.",
                    suffix: ".value")
            }
        }
    }

    /// FHIR R4 CodeSystem.content: what it says of the concepts is so.
    private mutating func judgeCodeSystem(_ resource: JSONValue) {
        let content = resource["content"]?.string
        if content == "not-present", resource["concept"] != nil {
            report(
                .error, .invalid, resource, "says that no concepts are present, but has some.",
                suffix: ".content")
        }
        guard let base = resource["supplements"]?.string else { return }
        if content != "supplement" {
            report(
                .error, .invalid, resource, "must be supplement, as it supplements another.",
                suffix: ".content")
        }
        guard let content = set.codeSystem(CanonicalURL(base).url), content.isComplete else { return }
        for concept in resource.items("concept") {
            guard let code = concept["code"]?.string, content.concept(code) == nil else { continue }
            report(.error, .codeInvalid, concept, "is a code that \(base) does not have.", suffix: ".code")
        }
    }

    /// The expression can find something in each type that it is for.
    private mutating func judgeSearchParameter(_ resource: JSONValue) {
        guard let text = resource["expression"]?.string else { return }
        do throws(PathError) {
            let expression = try validator.expressions.expression(text)
            for base in resource.strings("base") where schema.isResource(base) {
                guard try expression.specialised(for: base).isAlwaysEmpty else { continue }
                report(.error, .invalid, resource, "finds nothing in \(base).", suffix: ".expression")
            }
        } catch {
            report(
                .error, .invalid, resource, "is no FHIRPath that can be run: \(error.reason).",
                suffix: ".expression")
        }
    }
}
