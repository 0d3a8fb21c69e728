// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

/// A filter of a value set over the codes of a code system. Source: FHIR R4 4.9.5.
struct ConceptFilter {
    private let property: String
    private let operation: String
    private let value: String
    private let content: CodeSystemContent

    init(_ filter: JSONValue, in content: CodeSystemContent) {
        property = filter["property"]?.string ?? ""
        operation = filter["op"]?.string ?? ""
        value = filter["value"]?.string ?? ""
        self.content = content
    }

    /// Whether a code that is here passes; unknown for what cannot be told.
    func passes(_ code: String) -> Membership {
        switch operation {
        case "is-a": return told(content.isA(code, value))
        case "descendent-of": return told(code != value && content.isA(code, value))
        case "is-not-a": return told(!content.isA(code, value))
        case "generalizes": return told(content.isA(value, code))
        // Older value sets say `concept = x` for x and what lies below it.
        case "=" where property == "concept": return told(content.isA(code, value))
        default: break
        }
        guard let values = values(of: code) else { return .unknown }
        switch operation {
        case "=": return told(values.contains(value))
        case "in": return told(!listed.isDisjoint(with: values))
        case "not-in": return told(listed.isDisjoint(with: values))
        case "exists" where value == "true" || value == "false":
            return told(values.isEmpty == (value == "false"))
        case "regex": return matches(values)
        default: return .unknown
        }
    }

    private func told(_ isMember: Bool) -> Membership { isMember ? .member : .notMember }

    /// The codes of `in` and `not-in`.
    private var listed: Set<String> {
        Set(
            value.split(separator: ",").map { part in
                String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            })
    }

    /// What a code has of the property; nil when the code system knows no such property.
    private func values(of code: String) -> [String]? {
        guard let concept = content.concept(code) else { return nil }
        switch property {
        case "concept", "code": return [code]
        case "display": return concept.display.map { [$0] } ?? []
        case "definition": return concept.definition.map { [$0] } ?? []
        case "parent": return concept.parents
        case "child": return content.children(of: code)
        default: break
        }
        if let found = concept.properties[property] { return found }
        // These two are false where nothing is said. Source: FHIR R4 4.8.9.
        if property == "notSelectable" || property == "inactive" {
            return operation == "exists" ? [] : ["false"]
        }
        return content.propertyNames.contains(property) ? [] : nil
    }

    /// The pattern is to be all of the value.
    private func matches(_ values: [String]) -> Membership {
        do throws(PathError) {
            let pattern = try TextPattern(value)
            for value in values where try pattern.matches(value, whole: true) { return .member }
            return .notMember
        } catch {
            return .unknown
        }
    }
}
