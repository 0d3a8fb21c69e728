// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension ResourceCheck {
    /// A name that the type does not have.
    mutating func reportUnknown(_ field: JSONField, in object: JSONValue, _ type: TypeDefinition) {
        let name = field.name
        let shown: Wording = SafeEcho.name(name).map { "'\($0)'" } ?? "of this name"
        let hint = NameSuggestion.text(for: name, in: type)
        report(.structure, at: object, offset: field.nameRange.lowerBound) { path in
            "\(path) has no element \(shown). \(hint)"
        }
    }

    mutating func reportMissing(_ element: ElementDefinition, in object: JSONValue) {
        let name = element.isChoice ? "\(element.name)[x]" : element.name
        report(.required, at: object, suffix: "." + element.name, offset: object.range.lowerBound) { path in
            let example: Wording =
                element.isChoice
                ? " Write it with its type, such as \(element.jsonNames.first ?? name)." : ""
            return "\(path)\(element.isChoice ? "[x]" : "") is missing; it must be given.\(example)"
        }
    }

    /// Reports a choice that is given with two types. FHIR R4 2.6.1: value and `_value` of one type are fine.
    mutating func checkOneType(
        _ field: JSONField, _ match: ElementMatch, in object: JSONValue, _ type: TypeDefinition
    ) {
        for earlier in object.fields {
            if earlier.nameRange == field.nameRange { return }
            guard let other = type.element(jsonBytes: earlier.nameBytes.span),
                other.elementIndex == match.elementIndex, other.typeName != match.typeName
            else { continue }
            let names: Wording = "\(earlier.name) and \(field.name)"
            report(.structure, at: field.value, offset: field.nameRange.lowerBound) { path in
                "\(path)[x] may have one type only, but \(names) are given: keep one."
            }
            return
        }
    }

    /// FHIR R4 ext-1: an extension has a value or extensions, not both, not neither.
    mutating func checkExtension(_ object: JSONValue, _ seen: UInt64, _ type: TypeDefinition) {
        func has(_ name: String) -> Bool {
            guard let index = type.elements.firstIndex(where: { $0.name == name }) else { return false }
            return seen & (1 << UInt64(index)) != 0
        }
        let hasValue = has("value")
        if hasValue != has("extension") { return }
        report(
            .invariant, at: object,
            hasValue
                ? "must have a value or extensions, not both: keep one."
                : "must have a value, such as valueString, or extensions."
        )
    }
}
