// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a client may do with which resource types: `system/*.cruds system/Patient.rs`.
///
/// Source: SMART App Launch 2.2, scopes for requesting FHIR resources. The older `.read`, `.write` and `.*`
/// are read too. Scopes with a query part are refused.
package struct Scopes: Sendable, Hashable {
    /// What can be done with resources.
    package enum Action: Character, Sendable, Hashable, CaseIterable {
        case create = "c"
        case read = "r"
        case update = "u"
        case delete = "d"
        case search = "s"
    }

    /// Actions by type; `*` stands for every type.
    private var allowed: [String: Set<Action>]
    /// The text they were made of.
    package let text: String

    /// Scopes separated by spaces; nil when one of them is none.
    package init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count <= Limits.scopesMax else { return nil }
        var allowed: [String: Set<Action>] = [:]
        for word in words {
            guard let scope = Self.parse(word) else { return nil }
            allowed[scope.type, default: []].formUnion(scope.actions)
        }
        self.allowed = allowed
        self.text = words.joined(separator: " ")
    }

    /// Everything with every type.
    package static let all = Scopes(everythingAs: "system/*.cruds")
    /// Nothing.
    package static let none = Scopes(nothingAs: "")

    private init(everythingAs text: String) {
        allowed = ["*": Set(Action.allCases)]
        self.text = text
    }

    private init(nothingAs text: String) {
        allowed = [:]
        self.text = text
    }

    /// Whether an action on a type is within the scopes.
    package func allows(_ action: Action, on type: ResourceType) -> Bool {
        allowed["*"]?.contains(action) == true || allowed[type.name]?.contains(action) == true
    }

    private static func parse(_ word: Substring) -> (type: String, actions: Set<Action>)? {
        let context = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard context.count == 2, ["system", "user", "patient"].contains(context[0]) else { return nil }
        let parts = context[1].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "*" || isTypeName(parts[0]) else { return nil }
        return actions(parts[1]).map { (String(parts[0]), $0) }
    }

    /// Letters of `cruds` in that order, or one of the older words.
    private static func actions(_ text: Substring) -> Set<Action>? {
        switch text {
        case "read": return [.read, .search]
        case "write": return [.create, .update, .delete]
        case "*": return Set(Action.allCases)
        default: break
        }
        var rest = Array("cruds")[...]
        for character in text {
            guard let place = rest.firstIndex(of: character) else { return nil }
            rest = rest[(place + 1)...]
        }
        let found = Set(text.compactMap(Action.init(rawValue:)))
        return found.isEmpty ? nil : found
    }

    private static func isTypeName(_ name: Substring) -> Bool {
        guard let first = name.first, first.isASCII, first.isUppercase else { return false }
        return name.allSatisfy { $0.isASCII && $0.isLetter }
    }
}
