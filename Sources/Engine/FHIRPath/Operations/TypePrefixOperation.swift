// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A type name at the start of a path: the focus when it is of that type (FHIR R4 2.9.1).
final class TypePrefixOperation: Operation {
    let typeName: String

    init(typeName: String) {
        self.typeName = typeName
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard case .node(let node) = focus.this, node.type.isA(typeName) else { return true }
        return try emit(focus.this)
    }
}
