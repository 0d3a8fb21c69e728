// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// The objects beside primitive values, `_birthDate` beside `birthDate`. Source: FHIR R4 2.6.2.3.
extension ResourceCheck {
    mutating func checkSibling(_ field: JSONField, _ match: ElementMatch, in object: JSONValue) {
        let value = field.value
        let name = field.name
        guard match.element.isRepeating else {
            if value.kind == .object, let type = match.type {
                checkObject(value, as: type)
            } else {
                report(
                    .structure, at: value,
                    "has '\(name)', which must be an object, not \(value.kind.inWords).")
            }
            return
        }
        guard value.kind == .array else {
            report(.structure, at: value, "has '\(name)', which must be an array, not \(value.kind.inWords).")
            return
        }
        let values = object[String(name.dropFirst())]
        if let values, values.kind == .array, values.count != value.count {
            report(
                .structure, at: value,
                "has \(values.count) values but \(value.count) in '\(name)': fill up with null "
                    + "so that they match."
            )
        }
        checkSiblings(value, beside: values, match, named: name)
    }

    private mutating func checkSiblings(
        _ siblings: JSONValue, beside values: JSONValue?, _ match: ElementMatch, named name: String
    ) {
        var isFilled = false
        var index = 0
        for item in siblings.elements {
            if item.kind == .object, let type = match.type {
                isFilled = true
                checkObject(item, as: type)
            } else if item.kind != .null {
                report(
                    .structure, at: item,
                    "has '\(name)', which must hold objects or null, not \(item.kind.inWords).")
                isFilled = true
            } else if values == nil {
                report(.structure, at: item, "has neither a value nor an object in '\(name)'; leave it out.")
            }
            index += 1
        }
        if !isFilled, values != nil || index == 0 {
            report(.structure, at: siblings, "has '\(name)', which holds nothing; leave it out.")
        }
    }

    /// null in an array of primitives stands for a value that only has an object in the sibling array.
    mutating func checkNull(
        _ item: JSONValue, at index: Int, _ field: JSONField, _ match: ElementMatch, in object: JSONValue
    ) {
        if match.primitive != nil {
            let name = "_" + field.name
            if object[name]?[index]?.kind == .object { return }
            report(
                .structure, at: item,
                "must not be null unless '\(name)' has an object at the same place; leave it out.")
        } else {
            report(.structure, at: item, "must not be null; leave it out.")
        }
    }
}
