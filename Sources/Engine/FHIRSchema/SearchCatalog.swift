// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The search parameters parsed so far.
struct SearchCatalog: Sendable {
    /// The search parameters of one resource type, inherited ones last, with the position of each code.
    struct Entry: Sendable {
        let parameters: [SearchParameterDefinition]
        let positions: [String: Int]
    }

    private var entries: [String: Entry] = [:]
    private var ownParameters: [String: [SearchParameterDefinition]] = [:]
    /// The bases of the parameters that have several; read at first use.
    private var severalBases: [String: [String]] = [:]

    /// The search parameters of a concrete resource type; parsed at the first call.
    mutating func entry(for type: String, resourceTypes: [String]) -> Entry {
        if let known = entries[type] { return known }
        if severalBases.isEmpty {
            for row in EmbeddedTable.searchBases.allRows() { severalBases[row[0]] = row[1].parts(by: " ") }
        }
        var parameters: [SearchParameterDefinition] = []
        var source: String? = type
        while let name = source, !name.isEmpty {
            parameters += own(name, resourceTypes: resourceTypes)
            source = EmbeddedTable.types.rows(name).first?[2]
        }
        var positions: [String: Int] = [:]
        for (position, parameter) in parameters.enumerated() where positions[parameter.code] == nil {
            positions[parameter.code] = position
        }
        let entry = Entry(parameters: parameters, positions: positions)
        entries[type] = entry
        return entry
    }

    private mutating func own(_ type: String, resourceTypes: [String]) -> [SearchParameterDefinition] {
        if let known = ownParameters[type] { return known }
        // Parameters has no address of its own, so nothing refers to it.
        let anyTarget = resourceTypes.filter { $0 != "Parameters" }
        let parsed = EmbeddedTable.search.rows(type).map {
            SearchParameterDefinition(row: $0, bases: severalBases[$0[3]] ?? [type], anyTarget: anyTarget)
        }
        ownParameters[type] = parsed
        return parsed
    }
}
