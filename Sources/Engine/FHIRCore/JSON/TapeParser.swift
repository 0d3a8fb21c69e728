// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Turns JSON text into a tape of nodes in one pass, without recursion.
///
/// Source: RFC 8259, read strictly. `JSONNode.next` chains the open containers: depth costs no stack.
struct TapeParser {
    var nodes: [JSONNode] = []
    /// The next byte to read.
    var at = 0
    /// The innermost open container, -1 outside all.
    private var container = -1
    private var inObject = false
    /// The members or elements of the innermost container so far; those of outer ones wait in their nodes.
    private var children: UInt32 = 0
    private var depth = 0
    private let limits: JSONLimits

    init(limits: JSONLimits) {
        self.limits = limits.capped
    }

    /// Parses the whole text.
    mutating func run(_ text: Span<UInt8>) throws(JSONFault) {
        guard text.count <= limits.bytesMax else {
            throw JSONFault(.tooLarge, "The text is longer than \(limits.bytesMax) bytes", at: 0)
        }
        // FHIR has a node for every 12 to 14 bytes; a wrong guess costs one more allocation.
        nodes.reserveCapacity(text.count / 12 + 8)
        try begin(text)
        repeat {
            try value(text)
        } while try goOn(text)
        skipSpace(text)
        guard at == text.count else {
            throw JSONFault(.trailingData, "There is more text after the end of the value", at: at)
        }
    }

    private mutating func begin(_ text: Span<UInt8>) throws(JSONFault) {
        if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
            throw JSONFault(.syntax, "The text begins with a byte order mark; JSON must not", at: 0)
        }
        skipSpace(text)
        if at == text.count {
            throw JSONFault(.empty, "The text is empty", at: at)
        }
    }

    /// Reads one scalar, or opens containers down to the first scalar or empty container.
    private mutating func value(_ text: Span<UInt8>) throws(JSONFault) {
        while true {
            let byte = peek(text)
            children &+= 1
            switch byte {
            case UInt8(ascii: "\""):
                return try string(text)
            case UInt8(ascii: "{"):
                try open(.object)
                skipSpace(text)
                if peek(text) == UInt8(ascii: "}") { return try close(text) }
                try name(text)
            case UInt8(ascii: "["):
                try open(.array)
                skipSpace(text)
                if peek(text) == UInt8(ascii: "]") { return try close(text) }
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                return try number(text)
            default:
                return try literal(text, byte)
            }
        }
    }

    /// Reads what follows a value, up to the next value. False at the end of the root.
    private mutating func goOn(_ text: Span<UInt8>) throws(JSONFault) -> Bool {
        while container >= 0 {
            skipSpace(text)
            switch peek(text) {
            case UInt8(ascii: ","):
                at &+= 1
                skipSpace(text)
                if inObject { try name(text) }
                return true
            case UInt8(ascii: "}") where inObject, UInt8(ascii: "]") where !inObject:
                try close(text)
            default:
                throw unexpected(text, inObject ? "Expected ',' or '}'" : "Expected ',' or ']'")
            }
        }
        return false
    }

    private mutating func open(_ kind: JSONValue.Kind) throws(JSONFault) {
        depth &+= 1
        if depth > limits.depthMax {
            throw JSONFault(.tooDeep, "Nested deeper than \(limits.depthMax) levels", at: at)
        }
        if container >= 0 { nodes[container].tag |= children << JSONNode.countShift }
        let parent = UInt32(truncatingIfNeeded: container &+ 1)
        container = nodes.count
        inObject = kind == .object
        children = 0
        try append(JSONNode(start: UInt32(truncatingIfNeeded: at), end: 0, next: parent, tag: kind.tag))
        at &+= 1
    }

    private mutating func close(_ text: Span<UInt8>) throws(JSONFault) {
        at &+= 1
        if inObject, children > 1 {
            try NameCheck.refuseDuplicates(in: container, count: Int(children), of: nodes, text)
        }
        var node = nodes[container]
        let parent = Int(node.next) &- 1
        node.end = UInt32(truncatingIfNeeded: at)
        node.next = UInt32(truncatingIfNeeded: nodes.count)
        node.tag |= children << JSONNode.countShift
        nodes[container] = node
        depth &-= 1
        container = parent
        guard parent >= 0 else { return }
        let outer = nodes[parent].tag
        inObject = outer & 7 == JSONValue.Kind.object.tag
        children = outer >> JSONNode.countShift
        nodes[parent].tag = outer & (1 << JSONNode.countShift - 1)
    }

    /// Reads `"name" :` and the space after it.
    private mutating func name(_ text: Span<UInt8>) throws(JSONFault) {
        guard peek(text) == UInt8(ascii: "\"") else {
            throw unexpected(text, "Expected a member name in double quotes")
        }
        try string(text)
        skipSpace(text)
        guard peek(text) == UInt8(ascii: ":") else {
            throw unexpected(text, "Expected ':' after a member name")
        }
        at &+= 1
        skipSpace(text)
    }

    @inline(__always)
    mutating func append(_ node: JSONNode) throws(JSONFault) {
        if nodes.count >= limits.nodesMax {
            throw JSONFault(.tooLarge, "The text has more than \(limits.nodesMax) names and values", at: at)
        }
        nodes.append(node)
    }

    /// Appends a node from `start` up to `at`.
    @inline(__always)
    mutating func appendLeaf(from start: Int, tag: UInt32) throws(JSONFault) {
        try append(
            JSONNode(
                start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
                next: UInt32(truncatingIfNeeded: nodes.count &+ 1), tag: tag))
    }

    /// The next byte; 0, which JSON never has outside strings, at the end.
    @inline(__always)
    func peek(_ text: Span<UInt8>) -> UInt8 {
        at < text.count ? text[at] : 0
    }
}
