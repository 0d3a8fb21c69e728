// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension MemberTree {
    /// What the paths lead to from a value, in the order of the text. An element that is itself an array, and
    /// null, are passed over.
    package func findings(in value: JSONValue) -> [Finding] {
        var findings: [Finding] = []
        findings.reserveCapacity(64)
        let document = value.document
        let tape = document.nodes
        walk(document, tape.span, from: value.index, node: 0, &findings)
        return findings
    }

    private func walk(
        _ document: JSONDocument, _ tape: Span<JSONNode>, from index: Int, node: Int,
        _ findings: inout [Finding]
    ) {
        let value = tape[index]
        switch value.kind {
        case .null: return
        case .array:
            var element = index &+ 1
            while element < value.next {
                if tape[element].kind != .array {
                    walk(document, tape, from: element, node: node, &findings)
                }
                element = Int(tape[element].next)
            }
        default:
            for mark in nodes[node].marks {
                findings.append(Finding(mark: marks[mark], place: UInt32(truncatingIfNeeded: index)))
            }
            guard value.kind == .object, !nodes[node].branches.isEmpty else { return }
            var name = index &+ 1
            while name < value.next {
                if let inner = branch(nodes[node].branches, named: tape[name], in: document) {
                    walk(document, tape, from: name &+ 1, node: inner, &findings)
                }
                name = Int(tape[name &+ 1].next)
            }
        }
    }

    /// Where a member leads.
    private func branch(_ range: Range<Int>, named name: JSONNode, in document: JSONDocument) -> Int? {
        let names = names
        if name.isEscaped {
            for position in range {
                let branch = branches[position]
                if document.isContent(of: name, names.span.extracting(branch.name)) { return branch.node }
            }
            return nil
        }
        let count = name.end &- name.start &- 2
        guard count > 0 else { return nil }
        let first = UInt32(document.bytes[Int(name.start) &+ 1])
        let last = UInt32(document.bytes[Int(name.end) &- 2])
        let key = count << 16 | first << 8 | last
        for position in range where branches[position].key == key {
            let branch = branches[position]
            if document.isContent(of: name, names.span.extracting(branch.name)) { return branch.node }
        }
        return nil
    }
}

extension JSONDocument {
    /// The value at a place that a finding of this document names.
    package func value(at place: UInt32) -> JSONValue { JSONValue(document: self, index: Int(place)) }
}
