// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

/// A filter of a value set over the codes of a code system. Source: FHIR R4 4.9.5.
struct ConceptFilter: Sendable {
    private let property: String
    private let operation: String
    private let value: String
    private let content: CodeSystemContent
    /// The values of `in` and `not-in`.
    private let listed: Set<String>
    /// The pattern of `regex`; nil also when it is none.
    private let pattern: TextPattern?

    init(_ filter: JSONValue, in content: CodeSystemContent) {
        property = filter["property"]?.string ?? ""
        operation = filter["op"]?.string ?? ""
        value = filter["value"]?.string ?? ""
        self.content = content
        listed = operation == "in" || operation == "not-in" ? Self.list(value) : []
        pattern = operation == "regex" ? try? TextPattern(value) : nil
    }

    /// Whether a code that is here passes; unknown for what cannot be told.
    func passes(_ code: String) -> Membership {
        switch operation {
        case "is-a": return told(content.isA(code, value))
        case "descendent-of": return content.isSame(code, value) ? .notMember : told(content.isA(code, value))
        case "is-not-a": return told(content.isA(code, value)).negated
        case "generalizes": return told(content.isA(value, code))
        // Older value sets say `concept = x` for x and what lies below it.
        case "=" where property == "concept": return told(content.isA(code, value))
        default: break
        }
        guard let values = values(of: code) else { return .unknown }
        let absent: Membership = isAll(values) ? .notMember : .unknown
        switch operation {
        case "=": return values.contains(value) ? .member : absent
        case "in": return listed.isDisjoint(with: values) ? absent : .member
        case "not-in": return listed.isDisjoint(with: values) ? absent.negated : .notMember
        case "exists" where value == "true": return values.isEmpty ? absent : .member
        case "exists" where value == "false": return values.isEmpty ? absent.negated : .notMember
        case "regex": return matches(values) ?? absent
        default: return .unknown
        }
    }

    private func told(_ isMember: Bool?) -> Membership {
        isMember.map { $0 ? .member : .notMember } ?? .unknown
    }

    private static func list(_ text: String) -> Set<String> {
        Set(
            text.split(separator: ",").map { part in
                String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            })
    }

    /// What a code has of the property; nil when that is not known here.
    private func values(of code: String) -> [String]? {
        guard let concept = content.concept(code) else { return nil }
        switch property {
        case "concept", "code": return [code]
        case "display": return concept.display.map { [$0] } ?? []
        case "definition": return content.hasDefinitions ? concept.definition.map { [$0] } ?? [] : nil
        case "parent": return content.parents(of: code)
        case "child": return content.children(of: code)
        default: break
        }
        if let found = concept.properties[property] { return found }
        // These two are false where nothing is said; but a code may be inactive by its status as well.
        // Source: FHIR R4 4.8.9.
        if property == "notSelectable" || property == "inactive" && content.propertyNames.contains(property) {
            return operation == "exists" ? [] : ["false"]
        }
        return content.propertyNames.contains(property) ? [] : nil
    }

    /// Whether the code cannot have more of the property than these.
    private func isAll(_ values: [String]) -> Bool {
        if content.isComplete { return true }
        return !values.isEmpty && ["concept", "code", "display", "definition"].contains(property)
    }

    /// Whether the pattern is all of a value: member or unknown; nil when it is of none.
    private func matches(_ values: [String]) -> Membership? {
        guard let pattern else { return .unknown }
        do throws(PathError) {
            for value in values where try pattern.matches(value, whole: true) { return .member }
            return nil
        } catch {
            return .unknown
        }
    }
}
