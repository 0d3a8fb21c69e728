// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Works out which codes value sets have.
struct MembershipWork {
    /// Value sets may include others this deep.
    private static let depthMax = 8

    private let set: ProfileSet
    /// What each value set answers of the code that is asked of; unknown while it is worked out, for one that
    /// includes itself.
    private var answers: [String: Membership] = [:]

    init(_ set: ProfileSet) {
        self.set = set
    }

    /// Whether a code is in a value set.
    ///
    /// - Parameter resource: the value set itself when it stands inside another resource.
    mutating func membership(
        of code: CodeInSystem, in valueSet: String, inside resource: JSONValue? = nil
    ) -> Membership {
        answers = [:]
        guard let resource else { return membership(of: code, in: valueSet, depth: 0) }
        let isValueSet = resource["resourceType"]?.isString("ValueSet") == true
        return workOut(code, valueSet, isValueSet ? ValueSetRules(resource, in: set) : nil, depth: 0)
    }

    private mutating func membership(of code: CodeInSystem, in valueSet: String, depth: Int) -> Membership {
        if let known = answers[valueSet] { return known }
        if depth > Self.depthMax { return .unknown }
        answers[valueSet] = .unknown
        let found = workOut(code, valueSet, set.valueSet(valueSet), depth: depth)
        answers[valueSet] = found
        return found
    }

    private mutating func workOut(
        _ code: CodeInSystem, _ valueSet: String, _ rules: ValueSetRules?, depth: Int
    ) -> Membership {
        let url = CanonicalURL(valueSet).url
        guard let rules else { return listed(code, url) }
        guard let includes = rules.includes else { return rules.expanded(code) ?? listed(code, url) }
        var result = Membership.notMember
        for include in includes {
            result = result.or(part(include, code, depth))
            if result == .member { break }
        }
        for exclude in rules.excludes where result != .notMember {
            result = result.and(part(exclude, code, depth).negated)
        }
        return result == .unknown ? rules.expanded(code) ?? listed(code, url) : result
    }

    private mutating func part(_ part: ValueSetRules.Part, _ code: CodeInSystem, _ depth: Int) -> Membership {
        var result = part.membership(of: code)
        for inner in part.valueSets where result != .notMember {
            result = result.and(membership(of: code, in: inner, depth: depth + 1))
        }
        return result
    }

    /// What R4's own list of a required value set says.
    private func listed(_ code: CodeInSystem, _ url: String) -> Membership {
        guard let codes = set.schema.codes(of: url) else { return .unknown }
        guard codes.contains(code.code) else { return .notMember }
        guard let system = code.system else { return .member }
        let found = codes.systems.contains { $0.system == system && $0.codes.contains(code.code) }
        return found ? .member : .notMember
    }
}
