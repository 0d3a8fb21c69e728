// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A tree to be written, made with literals.
///
/// ```swift
/// let patient: JSONTree = [
///     "resourceType": "Patient", "active": true, "name": [["family": "Ek"]], "n": .number("1.00"),
/// ]
/// ```
package indirect enum JSONTree: Sendable {
    /// Members in the order written. Those whose value is `.absent` are left out.
    case object([(name: String, value: JSONTree)])
    /// Elements in order. Those that are `.absent` are left out.
    case array([JSONTree])
    case string(String)
    /// A number as it shall be written.
    case number(String)
    case bool(Bool)
    case null
    /// Nothing: makes its member or element disappear.
    case absent
    /// A value of a document, written with its own bytes.
    case value(JSONValue)
    /// Bytes that are JSON already.
    case raw([UInt8])

    /// A value of a document, written with its own bytes.
    package init(_ value: JSONValue) {
        self = .value(value)
    }

    /// A string, or nothing.
    package static func optional(_ text: String?) -> JSONTree {
        text.map { .string($0) } ?? .absent
    }

    /// A tree, or nothing.
    package static func optional(_ tree: JSONTree?) -> JSONTree { tree ?? .absent }

    /// A whole number.
    package static func int(_ number: Int) -> JSONTree { .number(String(number)) }

    /// The tree as UTF-8 JSON. An `.absent` root is `null`.
    package func encoded(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return pretty ? JSONLayout.pretty(writer.bytes) : writer.bytes
    }

    /// Appends the tree to a text that is being written.
    package func write(to writer: inout JSONWriter) {
        switch self {
        case .object(let members):
            writer.beginObject()
            for (name, value) in members {
                if value.isAbsent { continue }
                writer.name(name)
                value.write(to: &writer)
            }
            writer.endObject()
        case .array(let elements):
            writer.beginArray()
            for element in elements where !element.isAbsent { element.write(to: &writer) }
            writer.endArray()
        case .string(let text): writer.string(text)
        case .number(let text): writer.number(text)
        case .bool(let value): writer.bool(value)
        case .null, .absent: writer.null()
        case .value(let value): writer.raw(value.rawBytes)
        case .raw(let bytes): writer.raw(bytes)
        }
    }

    /// Whether this is nothing.
    package var isAbsent: Bool {
        if case .absent = self { return true }
        return false
    }
}
