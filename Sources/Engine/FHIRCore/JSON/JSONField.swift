// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One member of an object: a name and a value.
package struct JSONField: Sendable {
    let document: JSONDocument
    let index: Int

    /// The decoded name.
    package var name: String { document.text(of: document.nodes[index]) }

    /// The decoded UTF-8 of the name. Cost: a slice of the document, a new array only when it has escapes.
    package var nameBytes: ArraySlice<UInt8> { document.content(of: document.nodes[index]) }

    /// Where the name stands in the document, quotes included.
    package var nameRange: Range<Int> { document.nodes[index].range }

    /// The value.
    package var value: JSONValue { JSONValue(document: document, index: index + 1) }

    /// Whether the name is this one. Allocates nothing.
    package func isNamed(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { document.isContent(of: document.nodes[index], $0.span) }
    }

    /// Whether the name is this one, compared as bytes. Allocates nothing.
    package func isNamed(_ name: String) -> Bool {
        document.isContent(of: document.nodes[index], name.utf8.span)
    }
}
