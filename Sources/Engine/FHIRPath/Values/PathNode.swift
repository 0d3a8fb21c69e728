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

    /// The object that the children are members of: that beside the value for a primitive.
    private var holder: JSONValue? { type.isPrimitive ? sibling : value }

    /// From how many members on a choice is found by one look at all names.
    private static let manyFrom = 4

    /// Emits the children that one name leads to: of one member, or of those that a choice may have.
    func eachChild(
        of resolution: StepResolution, in catalog: TypeCatalog, _ emit: Emit
    ) throws(PathError) -> Bool {
        guard let holder else { return true }
        let children = resolution.children
        if children.count >= Self.manyFrom {
            return try eachMember(of: holder, in: catalog, emit) { child in
                children.contains { $0 === child }
            }
        }
        for position in children.indices {
            let child = children[position]
            let sibling = child.isPrimitive && !type.isPrimitive ? holder[child.siblingName] : nil
            let found = holder[child.json]
            if found == nil, sibling == nil { continue }
            let type = resolution.types[position]
            if try !child.eachNode(of: found, sibling: sibling, type: type, in: catalog, emit) {
                return false
            }
        }
        return true
    }

    /// Emits every child, in document order.
    func eachChild(in catalog: TypeCatalog, _ emit: Emit) throws(PathError) -> Bool {
        guard let holder else { return true }
        return try eachMember(of: holder, in: catalog, emit) { _ in true }
    }

    private func eachMember(
        of holder: JSONValue, in catalog: TypeCatalog, _ emit: Emit, _ isWanted: (PathChild) -> Bool
    ) throws(PathError) -> Bool {
        for field in holder.fields {
            guard let member = type.member(field.name), isWanted(member.child) else { continue }
            let child = member.child
            let value = field.value
            if member.isSibling {
                if holder[child.json] != nil { continue }
                if try !child.eachNode(of: nil, sibling: value, in: catalog, emit) { return false }
            } else {
                let sibling = child.isPrimitive && !type.isPrimitive ? holder[child.siblingName] : nil
                if try !child.eachNode(of: value, sibling: sibling, in: catalog, emit) { return false }
            }
        }
        return true
    }
}
