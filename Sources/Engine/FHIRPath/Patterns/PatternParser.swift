// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads a pattern.
struct PatternParser {
    let scalars: [Unicode.Scalar]
    var position = 0
    private var depth = 0
    private(set) var groupCount = 1
    private(set) var groupNames: [String: Int] = [:]
    private(set) var ignoresCase = false

    private static let depthMax = 50
    private static let timesMax = 1_000

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The whole pattern.
    mutating func pattern() throws(PathError) -> PatternNode {
        if take("(?i)") { ignoresCase = true }
        let node = try either()
        guard position == scalars.count else { throw wrong("a ) that nothing opens") }
        return node
    }

    var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    func wrong(_ what: String) -> PathError {
        PathError(.evaluation, "the pattern is not one that this engine knows: \(what) at \(position)")
    }

    private mutating func either() throws(PathError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthMax else { throw wrong("groups nest too deep") }
        var ways = [try sequence()]
        while take("|") { ways.append(try sequence()) }
        return ways.count == 1 ? ways[0] : .either(ways)
    }

    private mutating func sequence() throws(PathError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let next = current, next != "|", next != ")" { nodes.append(try repeated(try single())) }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func repeated(_ node: PatternNode) throws(PathError) -> PatternNode {
        var node = node
        while let times = try times() {
            let isLazy = take("?")
            if !isLazy, current == "+" { throw wrong("a possessive quantifier") }
            node = .repeated(node, from: times.from, upTo: times.upTo, isLazy: isLazy)
        }
        return node
    }

    private mutating func times() throws(PathError) -> (from: Int, upTo: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = position
        guard take("{") else { return nil }
        guard let from = number() else {
            position = start
            return nil
        }
        var upTo: Int? = from
        if take(",") { upTo = number() }
        guard take("}"), upTo ?? from >= from, from <= Self.timesMax, upTo ?? 0 <= Self.timesMax else {
            throw wrong("a quantifier that cannot be")
        }
        return (from, upTo)
    }

    private mutating func number() -> Int? {
        var number: Int?
        while let digit = current?.value, (0x30...0x39).contains(digit), (number ?? 0) < 1_000_000 {
            number = (number ?? 0) * 10 + Int(digit - 0x30)
            position += 1
        }
        return number
    }

    private mutating func single() throws(PathError) -> PatternNode {
        guard let scalar = current else { throw wrong("an end too early") }
        switch scalar {
        case "(": return try group()
        case "*", "+", "?": throw wrong("a quantifier of nothing")
        case "[":
            position += 1
            return .one(try set())
        default: position += 1
        }
        switch scalar {
        case ".": return .one(.any)
        case "^": return .place(.start)
        case "$": return .place(.end)
        case "\\": return try escaped()
        default: return .one(.scalar(scalar))
        }
    }

    private mutating func group() throws(PathError) -> PatternNode {
        position += 1
        let node: PatternNode
        if take("?:") {
            node = try either()
        } else if take("?=") {
            node = .ahead(try either(), isNegated: false)
        } else if take("?!") {
            node = .ahead(try either(), isNegated: true)
        } else {
            let number = groupCount
            if take("?<") || take("?P<") {
                let start = position
                while let scalar = current, PatternSet.word.contains(scalar) { position += 1 }
                let name = String(String.UnicodeScalarView(scalars[start..<position]))
                guard !name.isEmpty, take(">") else { throw wrong("a group of an unknown kind") }
                groupNames[name] = number
            } else if current == "?" {
                throw wrong("a group of an unknown kind")
            }
            groupCount += 1
            node = .group(try either(), number: number)
        }
        guard take(")") else { throw wrong("a ( that does not end") }
        return node
    }
}
