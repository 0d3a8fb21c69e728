// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Finds the FHIRPath of a value by walking down to it: paths cost nothing while nothing is wrong.
enum PathFinder {
    /// `Patient.name[0].given[1]`. Arrays are numbered; `_given[1]` and `given[1]` have the same path; the
    /// type of a choice is left out, as in FHIRPath. An unknown resource begins with "Resource".
    static func path(to target: JSONValue, from root: JSONValue, schema: Schema) -> String {
        var type = resourceType(of: root, schema)
        var path = type?.name ?? "Resource"
        var current = root
        while current.nodeID != target.nodeID, current.kind == .object {
            guard let field = current.fields.first(where: { holds($0.value, target) }) else { return path }
            let match = type?.element(jsonBytes: field.nameBytes.span)
            path += "." + (match?.element.name ?? SafeEcho.name(field.name) ?? "unknown")
            current = field.value
            if current.kind == .array, current.nodeID != target.nodeID {
                for (index, item) in current.elements.enumerated() where holds(item, target) {
                    path += "[\(index)]"
                    current = item
                    break
                }
            }
            type = match?.type
            if type?.isAbstract == true, match?.isPrimitiveSibling == false {
                type = resourceType(of: current, schema)
            }
        }
        return path
    }

    private static func holds(_ value: JSONValue, _ target: JSONValue) -> Bool {
        value.range.contains(target.range.lowerBound)
    }

    private static func resourceType(of value: JSONValue, _ schema: Schema) -> TypeDefinition? {
        guard let name = value["resourceType"]?.string, schema.isResource(name) else { return nil }
        return schema.type(name)
    }
}
