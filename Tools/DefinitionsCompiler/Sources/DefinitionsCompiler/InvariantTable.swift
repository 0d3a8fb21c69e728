// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// invariants.tsv: the rules in FHIRPath of types and their elements, each where it is first stated.
func invariantTable(_ definitions: [StructureDefinition]) -> Table {
    var table = Table("invariants", columns: ["element", "key", "severity", "expression", "in words"])
    let types = definitions.filter { $0.derivation != "constraint" }
    for definition in types.sorted(by: { $0.name < $1.name }) {
        for element in definition.differential?.element ?? [] {
            for rule in element.constraint ?? [] {
                guard let expression = rule.expression else { continue }
                let path = element.path.hasSuffix("[x]") ? String(element.path.dropLast(3)) : element.path
                table.add([
                    path, rule.key, rule.severity, corrected(rule.key, oneLine(expression)),
                    oneLine(rule.human),
                ])
            }
        }
    }
    return table
}

/// que-12 says "more than one" in words and "more than two" in FHIRPath; the words are right, as R5 has it.
private func corrected(_ key: String, _ expression: String) -> String {
    key == "que-12" ? expression.replacing("count() > 2", with: "count() > 1") : expression
}

private func oneLine(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
}
