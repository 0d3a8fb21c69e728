// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// search.tsv (a row for each base and parameter) and search-bases.tsv (parameters that have several bases).
struct SearchTables {
    private(set) var parameters = Table(
        "search",
        columns: [
            "base", "code", "type", "url", "expression", "targets", "component definition, expression, ...",
        ]
    )
    private(set) var bases = Table("search-bases", columns: ["url", "bases"])

    private let typeNames: Set<String>
    private let resourceTypes: Set<String>

    init(_ all: [SearchParameter], typeNames: Set<String>, resourceTypes: Set<String>) {
        self.typeNames = typeNames
        self.resourceTypes = resourceTypes
        // Two examples and a twin of _id are among the definitions.
        let real = all.filter { !$0.url.hasPrefix("http://hl7.org/fhir/SearchParameter/example") }
        for parameter in real.sorted(by: { ($0.code, $0.url) < ($1.code, $1.url) }) {
            for base in parameter.base ?? [] { add(parameter, base: base) }
            if let several = parameter.base, several.count > 1 {
                bases.add([parameter.url, several.joined(separator: " ")])
            }
        }
    }

    private mutating func add(_ parameter: SearchParameter, base: String) {
        let components = (parameter.component ?? []).flatMap { [$0.definition, oneLine($0.expression)] }
        let expression = parameter.expression.map { narrowed(oneLine($0), to: base) } ?? ""
        parameters.add(
            [
                base, parameter.code, parameter.type, parameter.url, expression,
                targetText(parameter.target ?? []),
            ] + components)
    }

    /// `*` stands for all resource types but Parameters, which has no address of its own.
    private func targetText(_ targets: [String]) -> String {
        resourceTypes.subtracting(["Parameters"]).isSubset(of: targets) ? "*" : targets.joined(separator: " ")
    }

    /// Keeps the terms of a union that can match a resource of this type.
    private func narrowed(_ expression: String, to base: String) -> String {
        let terms = unionTerms(expression)
        let kept = terms.filter { term in
            let first = String(term.drop { $0 == "(" || $0 == " " }.prefix { $0.isLetter || $0.isNumber })
            return first == base || !typeNames.contains(first) || first == "Resource"
                || first == "DomainResource"
        }
        return (kept.isEmpty ? terms : kept).joined(separator: " | ")
    }

    /// The expression cut at each `|` outside parentheses and quotes.
    private func unionTerms(_ expression: String) -> [String] {
        var terms: [String] = []
        var term = ""
        var depth = 0
        var isQuoted = false
        for character in expression {
            if character == "'" { isQuoted.toggle() }
            if !isQuoted, character == "(" { depth += 1 }
            if !isQuoted, character == ")" { depth -= 1 }
            if character == "|", depth == 0, !isQuoted {
                terms.append(term)
                term = ""
            } else {
                term.append(character)
            }
        }
        return (terms + [term]).map { String($0.trimmed) }
    }

    private func oneLine(_ text: String) -> String {
        text.split { $0 == "\n" || $0 == "\r" || $0 == "\t" }.joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmed: Substring {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
