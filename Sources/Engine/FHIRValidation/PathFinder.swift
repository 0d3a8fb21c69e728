// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Finds the FHIRPath of a value by walking down to it: paths cost nothing while nothing is wrong.
///
/// Remembers how far it came in each array, so that many findings late in a long array stay cheap.
package struct PathFinder {
    /// A place in an array; values before it are behind.
    private struct Cursor {
        var rest: JSONValue.Elements
        var item: JSONValue
        var index: Int
    }

    private let root: JSONValue
    private let schema: Schema
    private var cursors: [Int: Cursor] = [:]

    /// A finder over a document.
    package init(root: JSONValue, schema: Schema) {
        self.root = root
        self.schema = schema
    }

    /// `Patient.name[0].given[1]`. Arrays are numbered; `_given[1]` and `given[1]` have the same path; the
    /// type of a choice is left out, as in FHIRPath. An unknown resource begins with "Resource".
    package mutating func path(to target: JSONValue) -> String {
        var type = resourceType(of: root)
        var path = type?.name ?? "Resource"
        var current = root
        while current.nodeID != target.nodeID, case .object = current.kind {
            guard let field = current.fields.first(where: { holds($0.value, target) }) else { return path }
            let match = type?.element(jsonBytes: field.nameBytes.span)
            path += "." + (match?.element.name ?? SafeEcho.name(field.name) ?? "unknown")
            current = field.value
            if current.kind == .array, current.nodeID != target.nodeID {
                guard let (index, item) = item(holding: target, in: current) else { return path }
                path += "[\(index)]"
                current = item
            }
            type = match?.type
            if type?.isAbstract == true, match?.isPrimitiveSibling == false {
                type = resourceType(of: current)
            }
        }
        return path
    }

    private mutating func item(holding target: JSONValue, in array: JSONValue) -> (Int, JSONValue)? {
        var cursor: Cursor
        if let known = cursors[array.nodeID], known.item.nodeID <= target.nodeID {
            cursor = known
        } else {
            var rest = array.elements
            guard let first = rest.next() else { return nil }
            cursor = Cursor(rest: rest, item: first, index: 0)
        }
        while !holds(cursor.item, target) {
            guard let next = cursor.rest.next() else { return nil }
            cursor.item = next
            cursor.index += 1
        }
        cursors[array.nodeID] = cursor
        return (cursor.index, cursor.item)
    }

    private func holds(_ value: JSONValue, _ target: JSONValue) -> Bool {
        value.range.contains(target.range.lowerBound)
    }

    private func resourceType(of value: JSONValue) -> TypeDefinition? {
        guard let name = value["resourceType"]?.string, schema.isResource(name) else { return nil }
        return schema.type(name)
    }
}
