// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Answers about codes from what a `ProfileSet` has. Source: FHIR R4 4.9.
struct Terminology: Sendable {
    let set: ProfileSet

    /// Value sets may include others this deep.
    private static let depthMax = 8

    /// Whether a code is in a value set.
    ///
    /// - Parameter system: nil for a plain `code`, which may come from any system of the value set.
    func membership(
        of code: String, system: String?, in valueSet: String, inside outer: JSONValue? = nil, depth: Int = 0
    ) -> Membership {
        if depth > Self.depthMax { return .unknown }
        if let outer { return workOut(code, system, valueSet, outer, depth) }
        let question = MembershipQuestion(code: code, system: system, valueSet: valueSet)
        return set.answer(question) { workOut(code, system, valueSet, nil, depth) }
    }

    private func workOut(
        _ code: String, _ system: String?, _ valueSet: String, _ outer: JSONValue?, _ depth: Int
    ) -> Membership {
        let address = CanonicalURL(valueSet)
        guard let resource = outer ?? set.resource(valueSet),
            resource["resourceType"]?.isString("ValueSet") == true
        else { return listed(code, system, address.url) }
        guard let compose = resource["compose"] else {
            return expansion(of: resource, code, system) ?? listed(code, system, address.url)
        }
        var result = Membership.notMember
        for include in compose.items("include") {
            result = result.or(part(include, code, system, depth))
            if result == .member { break }
        }
        for exclude in compose.items("exclude") where result != .notMember {
            result = result.and(part(exclude, code, system, depth).negated)
        }
        if result == .unknown, let answer = expansion(of: resource, code, system) { return answer }
        return result == .unknown ? listed(code, system, address.url) : result
    }

    /// What R4's own list of a required value set says.
    private func listed(_ code: String, _ system: String?, _ url: String) -> Membership {
        guard let codes = set.schema.codes(of: url) else { return .unknown }
        guard let system else { return codes.contains(code) ? .member : .notMember }
        let found = codes.systems.contains { $0.system == system && $0.codes.contains(code) }
        return found ? .member : .notMember
    }

    private func expansion(of valueSet: JSONValue, _ code: String, _ system: String?) -> Membership? {
        guard let expansion = valueSet["expansion"] else { return nil }
        var open = expansion.items("contains")
        while let item = open.popLast() {
            let isSystem = system == nil || item["system"]?.string == system
            if isSystem, item["code"]?.string == code, item["abstract"]?.bool != true { return .member }
            open += item.items("contains")
        }
        return .notMember
    }

    /// One include or exclude.
    private func part(_ part: JSONValue, _ code: String, _ system: String?, _ depth: Int) -> Membership {
        var result = Membership.member
        if let own = part["system"]?.string {
            if let system, system != own { return .notMember }
            result = inSystem(own, part, code)
        }
        for inner in part.strings("valueSet") {
            result = result.and(membership(of: code, system: system, in: inner, depth: depth + 1))
        }
        return result
    }

    private func inSystem(_ system: String, _ part: JSONValue, _ code: String) -> Membership {
        let content = set.codeSystem(system)
        if part["concept"] != nil {
            return part.items("concept").contains { $0["code"]?.string == code } ? .member : .notMember
        }
        guard let content else { return CodeForm.membership(of: code, in: system) }
        let known: Membership =
            content.concept(code) == nil ? (content.isComplete ? .notMember : .unknown) : .member
        guard known == .member else { return known }
        if content.concept(code)?.isAbstract == true { return .notMember }
        var result = Membership.member
        for filter in part.items("filter") {
            result = result.and(ConceptFilter(filter, in: content).passes(code))
        }
        return result
    }
}
