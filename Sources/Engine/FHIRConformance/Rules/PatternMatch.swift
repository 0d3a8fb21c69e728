// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Whether a value holds at least what a pattern holds. Source: FHIR R4 ElementDefinition.pattern[x].
enum PatternMatch {
    static func isMatch(_ value: JSONValue, _ pattern: JSONValue) -> Bool {
        switch pattern.kind {
        case .object:
            guard value.kind == .object else { return false }
            return pattern.fields.allSatisfy { field in
                guard let found = value[field.name] else { return false }
                return isMatch(found, field.value)
            }
        case .array:
            let items = Array(value.elements)
            return pattern.elements.allSatisfy { wanted in items.contains { isMatch($0, wanted) } }
        default: return value.isSameTree(as: pattern)
        }
    }
}
