// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// compartments.tsv.
func compartmentTable(_ definitions: [CompartmentDefinition]) -> Table {
    var table = Table("compartments", columns: ["compartment", "type", "search parameters"])
    let real = definitions.filter { !$0.url.hasSuffix("/example") }
    for definition in real.sorted(by: { $0.code < $1.code }) {
        for member in definition.resource.sorted(by: { $0.code < $1.code }) {
            guard let parameters = member.param, !parameters.isEmpty else { continue }
            table.add([definition.code, member.code, parameters.joined(separator: " ")])
        }
    }
    return table
}

/// codes.tsv: the codes of value sets that can be listed in full.
func codeTable(_ expansions: [ValueSetExpansion], of wanted: Set<String>) -> Table {
    var table = Table("codes", columns: ["value set", "system", "code, code, ..."])
    for valueSet in expansions.filter({ wanted.contains($0.url) }).sorted(by: { $0.url < $1.url }) {
        // Expansions that say they are cut (MIME types, UCUM) cannot refuse a code.
        if valueSet.expansion.extension?.contains(where: { $0.valueBoolean == true }) == true { continue }
        var codes: [String: Set<String>] = [:]
        collect(valueSet.expansion.contains ?? [], into: &codes)
        for (system, list) in codes.sorted(by: { $0.key < $1.key }) {
            table.add([valueSet.url, system] + list.sorted())
        }
    }
    return table
}

private func collect(_ concepts: [ValueSetExpansion.Concept], into codes: inout [String: Set<String>]) {
    for concept in concepts {
        if let code = concept.code, concept.abstract != true {
            codes[concept.system ?? "", default: []].insert(code)
        }
        collect(concept.contains ?? [], into: &codes)
    }
}
