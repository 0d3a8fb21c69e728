// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// types.tsv and elements.tsv.
struct TypeTables {
    private(set) var types = Table("types", columns: ["name", "kind", "base", "abstract"])
    private(set) var elements = Table(
        "elements",
        columns: [
            "parent", "name", "min", "max", "flags (s summary, m modifier, x choice, a attribute)", "types",
            "binding",
        ]
    )
    /// Value sets that some element is bound to with strength required.
    private(set) var requiredValueSets: Set<String> = []

    init(_ definitions: [StructureDefinition]) {
        // Constraints (SimpleQuantity, MoneyQuantity) are profiles, not types of their own.
        let types = definitions.filter { $0.derivation != "constraint" }
        for definition in types.sorted(by: { $0.name < $1.name }) { add(definition) }
    }

    private mutating func add(_ definition: StructureDefinition) {
        let base = definition.baseDefinition.map(lastPart) ?? ""
        let kind =
            definition.kind == "resource"
            ? "resource"
            : definition.kind == "primitive-type" ? "primitive" : "complex"
        types.add([definition.name, kind, base, definition.abstract ? "abstract" : ""])
        for element in definition.snapshot.element {
            let parts = element.path.split(separator: ".")
            guard parts.count > 1, let name = parts.last else { continue }
            let parent = parts.dropLast().joined(separator: ".")
            elements.add(row(for: element, named: String(name), in: parent, of: definition))
            if isBackbone(element) {
                types.add([element.path, "backbone", element.type?.first?.code ?? "", ""])
            }
            if let valueSet = element.binding?.valueSet, element.binding?.strength == "required" {
                requiredValueSets.insert(valueSet.withoutVersion)
            }
        }
    }

    private func row(
        for element: StructureDefinition.Element, named name: String, in parent: String,
        of definition: StructureDefinition
    ) -> [String] {
        let isChoice = name.hasSuffix("[x]")
        var flags = element.isSummary == true ? "s" : ""
        if element.isModifier == true { flags += "m" }
        if isChoice { flags += "x" }
        if element.representation?.contains("xmlAttr") == true { flags += "a" }
        var binding = ""
        if let bound = element.binding {
            binding = bound.strength + " " + (bound.valueSet?.withoutVersion ?? "")
        }
        let types: [String]
        if let reference = element.contentReference {
            types = [String(reference.dropFirst())]
        } else if definition.kind == "resource", parent == definition.name, name == "id" {
            types = ["id"]
        } else if definition.kind == "primitive-type", name == "value" {
            types = [systemType(of: element, in: definition)]
        } else if isBackbone(element) {
            types = [element.path]
        } else {
            types = (element.type ?? []).map(typeText)
        }
        return [
            parent, isChoice ? String(name.dropLast(3)) : name, String(element.min), element.max, flags,
            types.joined(separator: " "), binding,
        ]
    }

    /// `Reference(Patient|Group)`, `canonical(Questionnaire)`, `string`.
    private func typeText(_ type: StructureDefinition.Element.TypeChoice) -> String {
        // Ids and the url of an extension are XML attributes and carry their FHIR type in an extension.
        if type.code.hasPrefix("http://hl7.org/fhirpath/") {
            return type.extension?.first { $0.url.hasSuffix("structuredefinition-fhir-type") }?.valueUrl
                ?? "string"
        }
        let targets = (type.targetProfile ?? []).map(lastPart)
        return targets.isEmpty ? type.code : "\(type.code)(\(targets.joined(separator: "|")))"
    }

    /// The FHIRPath type of a primitive's value. R4 gives `System.String` for the two kinds of integer below
    /// `integer`.
    private func systemType(
        of value: StructureDefinition.Element, in definition: StructureDefinition
    )
        -> String
    {
        if definition.baseDefinition.map(lastPart) == "integer" { return "System.Integer" }
        return lastPart(value.type?.first?.code ?? "")
    }

    private func isBackbone(_ element: StructureDefinition.Element) -> Bool {
        let code = element.type?.first?.code
        return (code == "BackboneElement" || code == "Element") && element.path.contains(".")
    }

    private func lastPart(_ url: String) -> String {
        url.split(separator: "/").last.map(String.init) ?? url
    }
}

extension String {
    /// A canonical URL without `|version`.
    var withoutVersion: String {
        split(separator: "|").first.map(String.init) ?? self
    }
}
