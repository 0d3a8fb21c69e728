// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One element of a type, as the definitions have it. Immutable; a class so that passing it around is cheap.
package final class ElementDefinition: Sendable {
    /// The name without `[x]`: "birthDate", "value".
    package let name: String
    /// Path from its type: "Patient.contact.name", "Observation.value".
    package let path: String
    /// The least number of values.
    package let min: Int
    /// The greatest number of values; `Int.max` means any number.
    package let max: Int
    /// The types that a value may have; several only for a choice. Never empty.
    package let types: [TypeReference]
    /// Whether the JSON name carries the type: "valueQuantity".
    package let isChoice: Bool
    /// Whether the element is part of `_summary=true`.
    package let isSummary: Bool
    /// Whether the element can change the meaning of the resource.
    package let isModifier: Bool
    /// Whether the element is an attribute in XML, so that JSON has no `_name` beside it: ids of elements,
    /// url of Extension.
    package let isAttribute: Bool
    /// The value set of a coded element.
    package let binding: Binding?

    /// Whether JSON has an array here.
    package var isRepeating: Bool { max > 1 }

    /// The JSON names of the value, without those of primitive siblings: ["valueQuantity", "valueString"],
    /// ["name"].
    package var jsonNames: [String] {
        guard isChoice else { return [name] }
        return types.map { name + Self.capitalized($0.code) }
    }

    /// Reads a line of elements.tsv: parent, name, min, max, flags, types, binding.
    init(row: [String]) {
        guard row.count >= 7, let min = Int(row[2]), let max = row[3] == "*" ? Int.max : Int(row[3]) else {
            fatalError("a line of elements.tsv is not as DefinitionsCompiler writes them")
        }
        name = row[1]
        path = row[0] + "." + row[1]
        self.min = min
        self.max = max
        isSummary = row[4].utf8.contains(UInt8(ascii: "s"))
        isModifier = row[4].utf8.contains(UInt8(ascii: "m"))
        isChoice = row[4].utf8.contains(UInt8(ascii: "x"))
        isAttribute = row[4].utf8.contains(UInt8(ascii: "a"))
        types = row[5].parts(by: " ").map(TypeReference.init(text:))
        binding = Binding(text: row[6])
    }

    private static func capitalized(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }
}
