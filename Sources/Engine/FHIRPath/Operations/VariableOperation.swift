// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// `%name`
final class VariableOperation: Operation {
    let name: String
    let offset: Int
    private let catalog: TypeCatalog

    var site: Int? { offset }

    init(name: String, catalog: TypeCatalog, offset: Int) {
        self.name = name
        self.offset = offset
        self.catalog = catalog
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        if let items = focus.scope.environment.variables[name] {
            for item in items where try !emit(item) { return false }
            return true
        }
        switch name {
        case "context": return try emit(focus.scope.root)
        case "resource": return try emit(focus.scope.resource)
        case "rootResource":
            guard let root = focus.scope.rootResource, let type = catalog.type(of: root) else { return true }
            return try emit(.node(PathNode(value: root, sibling: nil, type: type)))
        case "ucum": return try emit(.string("http://unitsofmeasure.org"))
        case "sct": return try emit(.string("http://snomed.info/sct"))
        case "loinc": return try emit(.string("http://loinc.org"))
        default:
            // FHIR R4 2.9.1.5: names of value sets and extensions are short forms of their addresses.
            if let address = Self.address(of: name) { return try emit(.string(address)) }
            throw PathError(.evaluation, "there is no variable %\(name)", at: offset)
        }
    }

    private static func address(of name: String) -> String? {
        if name.hasPrefix("vs-") { return "http://hl7.org/fhir/ValueSet/" + name.dropFirst(3) }
        if name.hasPrefix("ext-") { return "http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4) }
        return nil
    }
}
