// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A type of R4 with its elements. Immutable; got from `Schema.type`.
package final class TypeDefinition: Sendable {
    /// What sort of type it is.
    package enum Kind: String, Sendable {
        case resource, complex, primitive, backbone
    }

    /// "Patient", "HumanName", "string", or the path of a backbone: "Patient.contact".
    package let name: String
    /// What sort of type it is.
    package let kind: Kind
    /// The type that this one specialises: "DomainResource", "Quantity", "BackboneElement"; nil for Resource
    /// and Element.
    package let baseName: String?
    /// Whether no value has this type itself, but only one that specialises it.
    package let isAbstract: Bool
    /// The elements in the order of the definitions, inherited ones included.
    package let elements: [ElementDefinition]
    /// Where the elements that must be there stand in `elements`.
    package let requiredIndexes: [Int]

    private let matches: [ElementMatch]
    private let names: NameTable

    /// Reads a line of types.tsv (name, kind, base, abstract) and the lines of its elements.
    init(row: [String], elementRows: [[String]], schema: Schema) {
        guard row.count == 4, let kind = Kind(rawValue: row[1]) else {
            fatalError("a line of types.tsv is not as DefinitionsCompiler writes them")
        }
        name = row[0]
        self.kind = kind
        baseName = row[2].isEmpty ? nil : row[2]
        isAbstract = row[3] == "abstract"
        elements = elementRows.map(ElementDefinition.init(row:))
        requiredIndexes = elements.indices.filter { [elements] in elements[$0].min > 0 }
        var names: [String] = []
        var matches: [ElementMatch] = []
        for (index, element) in elements.enumerated() {
            for (jsonName, type) in zip(element.jsonNames, element.types) {
                for isSibling in Self.hasSibling(element, type) ? [false, true] : [false] {
                    names.append(isSibling ? "_" + jsonName : jsonName)
                    matches.append(
                        ElementMatch(
                            element, at: index, typeName: type.code, isPrimitiveSibling: isSibling, in: schema
                        ))
                }
            }
        }
        self.matches = matches
        self.names = NameTable(names)
    }

    /// Whether JSON may have an object `_name` beside the value. An xhtml text takes no extensions.
    private static func hasSibling(_ element: ElementDefinition, _ type: TypeReference) -> Bool {
        guard let primitive = PrimitiveType(rawValue: type.code) else { return false }
        return primitive != .xhtml && !element.isAttribute
    }

    /// What a JSON member name means: "valueQuantity" is the element value as Quantity, "_birthDate" the
    /// object beside birthDate. nil when the type has no such element; "resourceType" is not an element.
    package func element(json name: String) -> ElementMatch? {
        names.number(of: name.utf8.span).map { matches[$0] }
    }

    /// As `element(json:)`, from the bytes of the name without quotes. Makes no `String`.
    package func element(jsonBytes name: Span<UInt8>) -> ElementMatch? {
        names.number(of: name).map { matches[$0] }
    }

    /// The element of this name without `[x]`: "value", "birthDate". O(number of elements).
    package func element(path name: String) -> ElementDefinition? {
        elements.first { $0.name == name }
    }
}
