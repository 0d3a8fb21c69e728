// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// What R4 4.0.1 says of types, elements, search parameters and compartments.
///
/// Reads the tables of `CFHIRDefinitions` in place: a type is parsed when it is first asked for, then kept.
/// May be asked from many threads at once.
package final class Schema: Sendable {
    /// R4 4.0.1. Lives as long as the program.
    package static let r4 = Schema()

    /// The names of the concrete resource types, sorted.
    package let resourceTypes: [String]

    private let resourceNames: Set<String>
    private let types = Mutex<[String: TypeDefinition]>([:])
    private let codeLists = Mutex<[String: CodeList]>([:])
    private let searches = Mutex(SearchCatalog())
    private let compartments = Mutex<[String: [String: [String]]]>([:])

    private init() {
        let rows = EmbeddedTable.types.allRows()
        resourceTypes = rows.filter { $0[1] == "resource" && $0[3].isEmpty }.map { $0[0] }
        resourceNames = Set(resourceTypes)
    }

    /// Whether a resource may have this `resourceType`; false for the abstract Resource and DomainResource.
    package func isResource(_ name: String) -> Bool {
        resourceNames.contains(name)
    }

    /// The definition of "Patient", "HumanName", "string", "Element" or a backbone such as "Patient.contact";
    /// nil when R4 has no such type.
    package func type(_ name: String) -> TypeDefinition? {
        if let known = types.withLock({ $0[name] }) { return known }
        // Parsed outside the lock: an element may ask for codes. When two threads parse at once the first one
        // stays.
        guard let row = EmbeddedTable.types.rows(name).first else { return nil }
        let parsed = TypeDefinition(row: row, elementRows: EmbeddedTable.elements.rows(name), schema: self)
        return types.withLock { types in
            if let earlier = types[name] { return earlier }
            types[name] = parsed
            return parsed
        }
    }

    /// The codes of a value set that some element is bound to with strength required.
    ///
    /// - Parameter valueSet: Canonical URL without version.
    /// - Returns: nil for other value sets and for those that cannot be listed, such as MIME types.
    package func codes(of valueSet: String) -> CodeList? {
        if let known = codeLists.withLock({ $0[valueSet] }) { return known }
        guard let parsed = CodeList(rows: EmbeddedTable.codes.rows(valueSet)) else { return nil }
        return codeLists.withLock { lists in
            if let earlier = lists[valueSet] { return earlier }
            lists[valueSet] = parsed
            return parsed
        }
    }

    /// The search parameters of a resource type: its own, then those of DomainResource and Resource. Empty
    /// for a type that is not a resource.
    package func searchParameters(for type: String) -> [SearchParameterDefinition] {
        search(for: type)?.parameters ?? []
    }

    /// The search parameter of this code for a resource type.
    package func searchParameter(_ code: String, for type: String) -> SearchParameterDefinition? {
        guard let search = search(for: type) else { return nil }
        return search.positions[code].map { search.parameters[$0] }
    }

    /// The codes of the search parameters that bind a resource type to a compartment, in the order of the
    /// definitions. "{def}" stands for the resource that the compartment is named after. Empty when the type
    /// is not in it.
    ///
    /// Source: FHIR R4 3.1.2.
    package func compartmentParameters(_ compartment: String, type: String) -> [String] {
        if let known = compartments.withLock({ $0[compartment] }) { return known[type] ?? [] }
        let rows = EmbeddedTable.compartments.rows(compartment)
        guard !rows.isEmpty else { return [] }
        var parsed: [String: [String]] = [:]
        for row in rows { parsed[row[1]] = row[2].parts(by: " ") }
        compartments.withLock { [parsed] in $0[compartment] = parsed }
        return parsed[type] ?? []
    }

    /// The rules in FHIRPath that are first stated at an element or type: "Patient.contact", "Period". A
    /// type also has those of its bases. Read at every call; keep what is needed often.
    package func invariants(of element: String) -> [InvariantDefinition] {
        EmbeddedTable.invariants.rows(element).map(InvariantDefinition.init(row:))
    }

    /// A profile, extension, value set or code system of R4 as JSON with its rules only; nil when R4 has
    /// none of this canonical URL. The URL has no version.
    package func canonical(_ url: String) -> String? {
        EmbeddedTable.canonicals.rows(url).first?[1]
    }

    private func search(for type: String) -> SearchCatalog.Entry? {
        guard isResource(type) else { return nil }
        return searches.withLock { $0.entry(for: type, resourceTypes: resourceTypes) }
    }
}
