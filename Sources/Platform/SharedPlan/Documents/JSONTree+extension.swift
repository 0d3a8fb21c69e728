// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension JSONTree {
    /// An extension with one value: `("valueString", …)`.
    static func ext(_ url: String, _ name: String, _ value: JSONTree) -> JSONTree {
        value.isAbsent ? .absent : .object([("url", .string(url)), (name, value)])
    }

    /// An extension of several parts; nothing when it has none.
    static func ext(_ url: String, parts: [JSONTree]) -> JSONTree {
        let there = parts.filter { !$0.isAbsent }
        return there.isEmpty ? .absent : ["url": .string(url), "extension": .array(there)]
    }

    /// A string, or nothing when it is empty: FHIR has no empty strings.
    static func words(_ text: String) -> JSONTree { text.isEmpty ? .absent : .string(text) }

    /// An array, or nothing when it has no elements: FHIR has no empty arrays.
    static func list(_ elements: [JSONTree]) -> JSONTree {
        let there = elements.filter { !$0.isAbsent }
        return there.isEmpty ? .absent : .array(there)
    }
}
