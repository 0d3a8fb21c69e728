// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which codes of a code system lie right below which, whether one stands inside the other or a property says
/// so.
struct CodeLinks: Sendable {
    let isCaseSensitive: Bool
    private var above: [String: [String]] = [:]
    private var below: [String: [String]] = [:]

    init(isCaseSensitive: Bool) {
        self.isCaseSensitive = isCaseSensitive
    }

    mutating func add(_ code: String, below parent: String) {
        above[key(code), default: []].append(parent)
        below[key(parent), default: []].append(code)
    }

    func parents(of code: String) -> [String] { above[key(code)] ?? [] }

    func children(of code: String) -> [String] { below[key(code)] ?? [] }

    /// Whether a code is another one or lies anywhere below it.
    func leads(from code: String, upTo other: String) -> Bool {
        let wanted = key(other)
        var open = [code]
        var seen: Set<String> = []
        while let next = open.popLast().map(key) {
            if next == wanted { return true }
            if seen.insert(next).inserted { open += above[next] ?? [] }
        }
        return false
    }

    /// What tells codes apart.
    func key(_ code: String) -> String { isCaseSensitive ? code : code.lowercased() }
}
