// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONDocument {
    /// The decoded UTF-8 of a string or name node.
    func content(of node: JSONNode) -> ArraySlice<UInt8> {
        let raw = bytes[node.contentRange]
        return node.isEscaped ? StringScan.decode(raw.span)[...] : raw
    }

    /// The decoded text of a string or name node.
    func text(of node: JSONNode) -> String {
        if node.isEscaped { return String(decoding: content(of: node), as: UTF8.self) }
        return bytes.withUnsafeBufferPointer { bytes in
            String(decoding: UnsafeBufferPointer(rebasing: bytes[node.contentRange]), as: UTF8.self)
        }
    }

    /// Whether a string or name node stands for these bytes. Allocates only when the node has escapes.
    @inline(__always)
    func isContent(of node: JSONNode, _ expected: Span<UInt8>) -> Bool {
        if node.isEscaped { return isEscapedContent(of: node, expected) }
        let start = Int(node.start) &+ 1
        let count = Int(node.end) &- start &- 1
        guard count == expected.count else { return false }
        let bytes = bytes
        let text = bytes.span
        for offset in 0..<count where text[start &+ offset] != expected[offset] { return false }
        return true
    }

    @inline(never)
    private func isEscapedContent(of node: JSONNode, _ expected: Span<UInt8>) -> Bool {
        let decoded = content(of: node)
        guard decoded.count == expected.count else { return false }
        let text = decoded.span
        for offset in 0..<text.count where text[offset] != expected[offset] { return false }
        return true
    }
}
