// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONValue {
    /// The member of an object; nil when it has none of that name, or the value is not an object.
    ///
    /// Cost: a scan over the names, compared as bytes, without allocation.
    package subscript(_ name: String) -> JSONValue? {
        let node = node
        guard node.kind == .object else { return nil }
        return document.member(name.utf8.span, after: index, upTo: Int(node.next))
    }

    /// The element of an array, from 0; nil when out of range or the value is not an array. Cost: a scan.
    package subscript(_ position: Int) -> JSONValue? {
        let node = node
        guard node.kind == .array, position >= 0, position < node.count else { return nil }
        var child = index + 1
        for _ in 0..<position { child = Int(document.nodes[child].next) }
        return JSONValue(document: document, index: child)
    }

    /// The members of an object in the order written; empty when the value is not an object.
    package var members: Members { Members(fields: fields) }

    /// The members of an object without decoding names, for hot paths; empty when the value is not an object.
    package var fields: Fields {
        let node = node
        return Fields(document: document, index: index + 1, end: node.kind == .object ? Int(node.next) : 0)
    }

    /// The elements of an array, or the value itself once when it is not an array.
    package var elements: Elements {
        let node = node
        if node.kind == .array { return Elements(document: document, index: index + 1, end: Int(node.next)) }
        return Elements(document: document, index: index, end: Int(node.next))
    }

    /// The first element of an array, or the value itself when it is not an array; nil for an empty array.
    package var first: JSONValue? { kind == .array ? self[0] : self }

    /// Follows member names; on the way an array stands for its first element.
    ///
    /// `at("subject", "reference")`, `at("name", "family")`. The last value is given as it is, arrays too.
    package func at(_ path: String...) -> JSONValue? {
        var current = self
        for name in path {
            guard let next = current.first?[name] else { return nil }
            current = next
        }
        return current
    }
}

extension JSONDocument {
    /// Finds a member among the nodes of an object.
    fileprivate func member(_ name: Span<UInt8>, after object: Int, upTo end: Int) -> JSONValue? {
        let nodes = nodes
        let tape = nodes.span
        var index = object &+ 1
        while index < end {
            if isContent(of: tape[index], name) { return JSONValue(document: self, index: index &+ 1) }
            index = Int(tape[index &+ 1].next)
        }
        return nil
    }
}
