// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An element of a resource with its FHIR type.
package struct PathNode: Sendable {
    /// The JSON value; nil for a primitive that has only extensions, and for a resource that a reference
    /// names but that is not at hand.
    package let value: JSONValue?
    /// The object that holds id and extensions of a primitive (`_birthDate`).
    package let sibling: JSONValue?
    let type: PathType

    /// The FHIR type: `Patient`, `Quantity`, `Patient.contact` for backbone elements.
    package var typeName: String { type.name }

    /// The code system of a code that comes from a required value set, though the resource does not write it.
    package var codeSystem: String? {
        guard let codes = type.codes, let code = value?.string else { return nil }
        return codes.system(of: code)
    }

    /// The System value of a primitive or Quantity; nil when it has none.
    var systemValue: PathItem? {
        guard let value else { return nil }
        switch type.systemKind {
        case .none: return nil
        case .boolean: return value.bool.map { .boolean($0) }
        case .integer: return value.int.map { .integer($0) }
        case .decimal: return value.numberText.map { .decimal(text: $0) }
        case .string: return value.string.map { .string($0) }
        case .date: return value.string.map { .date($0) }
        case .dateTime: return value.string.map { .dateTime($0) }
        case .time: return value.string.map { .time($0) }
        case .quantity: return PathQuantity(value).map { .quantity($0) }
        }
    }

    /// Emits the children of one name, in document order.
    func eachChild(_ child: PathChild, in catalog: TypeCatalog, _ emit: Emit) throws(PathError) -> Bool {
        if type.isPrimitive {
            guard let found = sibling?[child.json] else { return true }
            return try child.eachNode(of: found, sibling: nil, in: catalog, emit)
        }
        guard let value else { return true }
        let found = value[child.json]
        let sibling = child.isPrimitive ? value[child.siblingName] : nil
        return try child.eachNode(of: found, sibling: sibling, in: catalog, emit)
    }

    /// Emits every child.
    func eachChild(in catalog: TypeCatalog, _ emit: Emit) throws(PathError) -> Bool {
        for children in type.children where try !eachChild(of: children, in: catalog, emit) { return false }
        return true
    }

    private func eachChild(
        of children: PathType.Children, in catalog: TypeCatalog, _ emit: Emit
    ) throws(PathError) -> Bool {
        for child in children.candidates where try !eachChild(child, in: catalog, emit) { return false }
        return true
    }
}
