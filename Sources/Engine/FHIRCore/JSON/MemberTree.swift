// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Paths of member names below a value, told apart by marks, and found all at once.
///
/// Many paths share their beginnings; a walk looks at each member of the value once and goes only where a
/// path leads. Arrays on the way, and at the end, stand for their elements.
package struct MemberTree: Sendable {
    /// A value that a path leads to.
    package struct Finding: Sendable {
        /// The mark of the path.
        package let mark: Int
        /// Of findings in one document, the smaller stands earlier in the text.
        package let place: UInt32
    }

    /// Where one name leads.
    struct Branch: Sendable {
        /// The length of the name, its first and its last byte: most other names differ in them.
        let key: UInt32
        /// Where the name stands in `names`.
        let name: Range<Int>
        let node: Int
    }

    struct Node: Sendable {
        var branches: Range<Int>
        var marks: Range<Int>
    }

    private(set) var nodes: [Node] = []
    private(set) var branches: [Branch] = []
    private(set) var marks: [Int] = []
    /// The UTF-8 of all names.
    private(set) var names: [UInt8] = []

    /// Makes a tree. Several paths may be the same, and one may go on where another ends.
    package init(_ paths: [(members: [String], mark: Int)]) {
        var waiting = [paths]
        var depth = 0
        nodes = [Node(branches: 0..<0, marks: 0..<0)]
        var next = 0
        while !waiting.isEmpty {
            var deeper: [[(members: [String], mark: Int)]] = []
            for group in waiting {
                add(group, at: depth, to: next, &deeper)
                next += 1
            }
            waiting = deeper
            depth += 1
        }
    }

    /// Gives a node its marks and branches; what lies behind them waits.
    private mutating func add(
        _ paths: [(members: [String], mark: Int)], at depth: Int, to node: Int,
        _ deeper: inout [[(members: [String], mark: Int)]]
    ) {
        let firstMark = marks.count
        marks += paths.filter { $0.members.count == depth }.map(\.mark)
        var wanted: [String] = []
        for path in paths where path.members.count > depth && !wanted.contains(path.members[depth]) {
            wanted.append(path.members[depth])
        }
        let firstBranch = branches.count
        for name in wanted {
            let start = names.count
            names += name.utf8
            branches.append(
                Branch(key: Self.key(of: name.utf8.span), name: start..<names.count, node: nodes.count))
            nodes.append(Node(branches: 0..<0, marks: 0..<0))
            deeper.append(paths.filter { $0.members.count > depth && $0.members[depth] == name })
        }
        nodes[node] = Node(branches: firstBranch..<branches.count, marks: firstMark..<marks.count)
    }

    /// What tells most names apart.
    static func key(of name: Span<UInt8>) -> UInt32 {
        guard !name.isEmpty else { return 0 }
        return UInt32(truncatingIfNeeded: name.count) << 16 | UInt32(name[0]) << 8
            | UInt32(name[name.count - 1])
    }
}
