// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// What a care provider asks of what is written as its own, or the node of everybody's. Kept as an open fact.
package struct ValidationSetting: Sendable, Hashable {
    /// The care provider; nil for what holds where a provider has said nothing.
    package let owner: HSAID?
    /// At most one for each target.
    package private(set) var rules: [ValidationRule]
    /// Whether an extension whose definition is not known is refused; nil where nothing is said.
    ///
    /// One that may change the meaning of its holder is refused in any case.
    package var refusesUnknownExtensions: Bool?

    /// The setting of an owner.
    package init(
        owner: HSAID?, rules: [ValidationRule] = [], refusesUnknownExtensions: Bool? = nil
    ) {
        self.owner = owner
        self.rules = rules
        self.refusesUnknownExtensions = refusesUnknownExtensions
    }

    /// The key of the fact of an owner.
    package static func key(of owner: HSAID?) -> String { owner?.text ?? "node" }

    /// Puts a rule in the place of the one about the same resources.
    package mutating func set(_ rule: ValidationRule) {
        clear(rule.target)
        rules.append(rule)
    }

    /// Takes away the rule about some resources, if there is one.
    package mutating func clear(_ target: ValidationRule.Target) {
        rules.removeAll { $0.target == target }
    }

    /// - Returns: nil for a fact of another kind, or one that is not written by this.
    package init?(_ fact: Fact) {
        guard fact.kind == OpenKind.validation.rawValue, let root = Self.root(of: fact.body) else {
            return nil
        }
        owner = HSAID(fact.key)
        rules = root.items("rules").compactMap(ValidationRule.init)
        refusesUnknownExtensions = root["refusesUnknownExtensions"]?.bool
    }

    /// The setting as it is kept.
    package func fact(at now: Instant) -> Fact {
        let key = Self.key(of: owner)
        let tree: JSONTree = [
            "rules": .array(rules.map(\.tree)),
            "refusesUnknownExtensions": refusesUnknownExtensions.map { .bool($0) } ?? .absent,
        ]
        return Fact(
            kind: OpenKind.validation.rawValue, id: key, person: nil, key: key, validFrom: now, recorded: now,
            body: tree.encoded())
    }

    /// The rule for a resource of a type that claims profiles; the strictest of several claimed ones.
    func rule(for type: String, claiming profiles: Set<String>) -> ValidationRule? {
        let claimed = rules.filter {
            if case .profile(let url) = $0.target { profiles.contains(url) } else { false }
        }
        if let strictest = claimed.max(by: { $0.level < $1.level }) {
            var rule = strictest
            rule.follows = claimed.flatMap(\.follows)
            return rule
        }
        return rules.first { $0.target == .type(type) } ?? rules.first { $0.target == .everything }
    }

    private static func root(of body: [UInt8]) -> JSONValue? {
        do {
            return try JSONDocument(parsing: body).root
        } catch {
            return nil
        }
    }
}
