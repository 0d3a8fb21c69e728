// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A search parameter of R4 as it applies to one resource type.
package struct SearchParameterDefinition: Sendable {
    /// How values are matched. FHIR R4 3.1.1.4.
    package enum Kind: String, Sendable {
        case number, date, string, token, reference, composite, quantity, uri, special
    }

    /// The name in a search: "birthdate", "_id".
    package let code: String
    /// Canonical URL of the definition.
    package let url: String
    /// How values are matched.
    package let type: Kind
    /// FHIRPath that finds the values. Narrowed to the terms that can match the type that the definition was
    /// asked for: a definition for several types is a union over all of them. nil when HL7 gives none
    /// (`_text`, `_content`).
    package let expression: String?
    /// All types that the definition is for: ["Patient"], ["Resource"], ["Observation", "Condition", ...].
    package let bases: [String]
    /// The resource types that a reference may lead to. Empty for other kinds.
    package let targets: [String]
    /// The parts of a composite parameter: the URL of a parameter and FHIRPath from each value of
    /// `expression`.
    package let components: [(definition: String, expression: String)]

    /// Reads a line of search.tsv: base, code, type, url, expression, targets, component, expression, ...
    init(row: [String], bases: [String], anyTarget: [String]) {
        guard row.count >= 6, row.count.isMultiple(of: 2), let type = Kind(rawValue: row[2]) else {
            fatalError("a line of search.tsv is not as DefinitionsCompiler writes them")
        }
        code = row[1]
        self.type = type
        url = row[3]
        expression = row[4].isEmpty ? nil : row[4]
        self.bases = bases
        targets = row[5] == "*" ? anyTarget : row[5].parts(by: " ")
        components = stride(from: 6, to: row.count, by: 2).map {
            (definition: row[$0], expression: row[$0 + 1])
        }
    }
}
