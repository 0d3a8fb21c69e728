// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Walks the array of objects beside an array of primitives, `_given` beside `given`, as far as it is asked
/// for: each element is looked at once, however many nulls there are.
struct SiblingCursor {
    private var rest: JSONValue.Elements?
    private var index = -1
    private var item: JSONValue?
    private var isAbsent = false

    /// Whether the sibling array has an object at this place. The places asked for must rise.
    mutating func hasObject(beside field: JSONField, at place: Int, in object: JSONValue) -> Bool {
        if isAbsent { return false }
        if rest == nil {
            guard let siblings = object["_" + field.name], case .array = siblings.kind else {
                isAbsent = true
                return false
            }
            rest = siblings.elements
        }
        while index < place {
            item = rest?.next()
            index += 1
        }
        return item?.kind == .object
    }
}
