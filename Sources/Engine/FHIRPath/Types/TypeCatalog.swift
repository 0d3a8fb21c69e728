// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import Synchronization

/// Path types by name, each made from the schema at first use.
final class TypeCatalog: Sendable {
    /// The catalog over `Schema.r4`, shared by every expression so that types are made once.
    static let r4 = TypeCatalog(schema: .r4)

    private let schema: Schema
    private let known = Mutex<[String: PathType]>([:])

    init(schema: Schema) {
        self.schema = schema
    }

    static func over(_ schema: Schema) -> TypeCatalog {
        schema === Schema.r4 ? r4 : TypeCatalog(schema: schema)
    }

    /// The type; nil when FHIR R4 has none of this name.
    func type(_ name: String) -> PathType? {
        if let type = known.withLock({ $0[name] }) { return type }
        guard let made = make(name) else { return nil }
        return known.withLock { known in
            if let earlier = known[name] { return earlier }
            known[name] = made
            return made
        }
    }

    /// The type of a resource by its `resourceType`.
    func type(of resource: JSONValue) -> PathType? {
        resource["resourceType"]?.string.flatMap { type($0) }
    }

    private func make(_ name: String) -> PathType? {
        let parts = name.split(separator: PathChild.codesMark, maxSplits: 1)
        guard let typeName = parts.first, let definition = schema.type(String(typeName)) else { return nil }
        let codes = parts.count > 1 ? schema.codes(of: String(parts[1])) : nil
        let lineage = bases(of: definition)
        let isPrimitive = definition.kind == .primitive
        var kind = SystemKind.none
        if isPrimitive {
            kind = SystemKind(primitive: definition.name)
        } else if lineage.contains("Quantity") {
            kind = .quantity
        }
        let members = definition.elements.compactMap { children(of: $0, in: definition) }
        return PathType(
            name: definition.name, isPrimitive: isPrimitive, systemKind: kind, codes: codes, lineage: lineage,
            children: members)
    }

    private func children(of element: ElementDefinition, in definition: TypeDefinition) -> PathType.Children?
    {
        var candidates: [PathChild] = []
        for json in element.jsonNames where !json.hasPrefix("_") {
            guard let match = definition.element(json: json) else { continue }
            let isPrimitive = schema.type(match.typeName)?.kind == .primitive
            let valueSet =
                match.typeName == "code" && element.binding?.strength == .required
                ? element.binding?.valueSet : nil
            candidates.append(
                PathChild(json: json, typeName: match.typeName, isPrimitive: isPrimitive, valueSet: valueSet))
        }
        return candidates.isEmpty ? nil : PathType.Children(name: element.name, candidates: candidates)
    }

    private func bases(of definition: TypeDefinition) -> [String] {
        var lineage = [definition.name]
        var base = definition.baseName
        while let name = base, !lineage.contains(name) {
            lineage.append(name)
            base = schema.type(name)?.baseName
        }
        return lineage
    }
}
