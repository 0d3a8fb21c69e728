// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The type that `is`, `as` and `ofType` ask for.
struct TypeTest: Sendable {
    /// The FHIR type, when the name is one.
    let fhir: PathType?
    /// The System type without its namespace, when the name is one.
    let system: String?

    private static let systemTypes: Set<String> = [
        "Boolean", "Integer", "Decimal", "String", "Date", "DateTime", "Time", "Quantity", "Any",
    ]

    init(_ name: String, in catalog: TypeCatalog, at offset: Int) throws(PathError) {
        let parts = name.split(separator: ".").map(String.init)
        let plain = parts.count == 2 ? parts[1] : name
        let namespace = parts.count == 2 ? parts[0] : nil
        fhir = namespace == "System" ? nil : catalog.type(plain)
        system = namespace == "FHIR" ? nil : Self.systemTypes.contains(plain) ? plain : nil
        // System.Patient is a name of no type, but a known one in the wrong place: nothing is of it.
        let isKnown = catalog.type(plain) != nil || Self.systemTypes.contains(plain)
        if parts.count > 2 || !isKnown || (parts.count == 2 && !["FHIR", "System"].contains(parts[0])) {
            throw PathError(.unknownType, "there is no type \(name)", at: offset)
        }
    }

    /// As `matches`, for `as` and `ofType`.
    func takes(_ item: PathItem) -> Bool {
        guard case .node(let node) = item, let fhir else { return matches(item) }
        return fhir.takes(node.type)
    }

    func matches(_ item: PathItem) -> Bool {
        guard case .node(let node) = item else {
            guard let system else { return false }
            return system == "Any" || item.typeName.dropFirst("System.".count) == system
        }
        guard let fhir else { return false }
        return node.type.isA(fhir.name)
    }

    /// Whether an item whose FHIR type is known, or could be something deriving from it, can match.
    func canMatch(_ type: PathType) -> Bool {
        guard let fhir else { return false }
        return fhir.takes(type) || (fhir.isA(type.name) && !type.isPrimitive)
    }
}
