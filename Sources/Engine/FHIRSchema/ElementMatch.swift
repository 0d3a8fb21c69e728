// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Synchronization

/// What a JSON member name means within a type. Immutable; a class so that a look-up costs one reference.
package final class ElementMatch: Sendable {
    /// The element that the name belongs to.
    package let element: ElementDefinition
    /// Where the element stands in `TypeDefinition.elements`.
    package let elementIndex: Int
    /// The type of the value, to go on with in `Schema.type`: "Quantity", "Patient.contact", "Resource".
    package let typeName: String
    /// The primitive type of the value, nil for other types.
    package let primitive: PrimitiveType?
    /// The form that a primitive value must have, nil for xhtml and other types.
    package let format: FHIRPrimitive?
    /// Whether the name is that of the object beside a primitive value: "_birthDate".
    package let isPrimitiveSibling: Bool
    /// The codes that a `code` may have: only where its binding is required and the value set is listed in
    /// full.
    package let requiredCodes: CodeList?

    /// The type once it is known; the schema keeps it for good.
    private let found = Atomic<Unmanaged<TypeDefinition>?>(nil)
    private let schema: Schema

    init(
        _ element: ElementDefinition, at elementIndex: Int, typeName: String, isPrimitiveSibling: Bool,
        in schema: Schema
    ) {
        self.element = element
        self.elementIndex = elementIndex
        self.typeName = typeName
        self.primitive = PrimitiveType(rawValue: typeName)
        format = FHIRPrimitive(rawValue: typeName)
        self.isPrimitiveSibling = isPrimitiveSibling
        self.schema = schema
        if typeName == "code", let binding = element.binding, binding.strength == .required {
            requiredCodes = schema.codes(of: binding.valueSet)
        } else {
            requiredCodes = nil
        }
    }

    /// The definition of the value's type; for a primitive sibling that of "Element". Looked up once, then
    /// one load. nil only for the FHIRPath system types inside primitives.
    package var type: TypeDefinition? {
        if let known = found.load(ordering: .acquiring) { return known.takeUnretainedValue() }
        guard let type = schema.type(isPrimitiveSibling ? "Element" : typeName) else { return nil }
        found.store(.passUnretained(type), ordering: .releasing)
        return type
    }
}
