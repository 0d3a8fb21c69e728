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
        for item in siblings.elements {
            if findings.isCut { return }
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
        }
        if !isFilled, values != nil || siblings.count == 0 {
            report(.structure, at: siblings, "has '\(name)', which holds nothing; leave it out.")
        }
    }

    /// A null that stands for nothing.
    mutating func reportNull(_ item: JSONValue, _ field: JSONField, _ match: ElementMatch) {
        let text: Wording =
            match.primitive == nil
            ? "must not be null; leave it out."
            : "must not be null unless '_\(field.name)' has an object at the same place; leave it out."
        report(.structure, at: item, text)
    }
}
