// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import FHIRCore
import FHIRSchema

extension XMLConverter {
    /// Writes `name` with the values and `_name` with ids and extensions, each only when there are some.
    mutating func writePrimitives(
        _ group: XMLGroup, _ match: ElementMatch, _ primitive: PrimitiveType, _ isFirst: inout Bool
    ) {
        let values = group.nodes.map { node in
            node.attributes.first { $0.name == "value" && !$0.hasNamespace }
        }
        let hasSibling = group.nodes.map(hasMore)
        for node in group.nodes { tellUnknownAttributes(node) }
        let isArray = match.element.isRepeating || group.nodes.count > 1
        if values.contains(where: { $0 != nil }) || !hasSibling.contains(true) {
            begin(group.name, group.nodes[0], &isFirst)
            if isArray { write("[") }
            for (index, node) in group.nodes.enumerated() {
                if index > 0 {
                    write(",")
                    newLine(node)
                }
                if let value = values[index] {
                    writeValue(value.value, primitive)
                } else {
                    write(hasSibling[index] ? "null" : "\"\"")
                }
            }
            if isArray { write("]") }
        }
        guard hasSibling.contains(true), let element = schema.type("Element") else { return }
        begin("_" + group.name, group.nodes[0], &isFirst)
        if isArray { write("[") }
        for (index, node) in group.nodes.enumerated() {
            if index > 0 {
                write(",")
                newLine(node)
            }
            if hasSibling[index] { writeSibling(node, as: element) } else { write("null") }
        }
        if isArray { write("]") }
    }

    private mutating func begin(_ name: String, _ node: xmlNodePtr, _ isFirst: inout Bool) {
        if !isFirst { write(",") }
        isFirst = false
        newLine(node)
        string(name)
        write(":")
    }

    /// Whether a primitive has an id, extensions, or anything else inside that must be told of.
    private func hasMore(_ node: xmlNodePtr) -> Bool {
        node.childNodes.contains { $0.isElement || $0.isVisibleText }
            || node.attributes.contains { $0.name == "id" && !$0.hasNamespace }
    }

    private mutating func tellUnknownAttributes(_ node: xmlNodePtr) {
        for attribute in node.attributes
        where attribute.hasNamespace || (attribute.name != "value" && attribute.name != "id") {
            report(
                .structure, node, "\(node.localName) has an attribute that FHIR does not have; leave it out.")
        }
    }

    private mutating func writeSibling(_ node: xmlNodePtr, as type: TypeDefinition) {
        write("{")
        var isFirst = true
        if let id = node.attributes.first(where: { $0.name == "id" && !$0.hasNamespace }) {
            write("\"id\":")
            string(id.value)
            isFirst = false
        }
        members(of: node, as: type, isFirst: isFirst, attributes: false, isPrimitive: true)
        write("}")
    }

    /// A number or boolean as such when it has the form of one, a string otherwise.
    private mutating func writeValue(_ value: String, _ primitive: PrimitiveType) {
        let isBare =
            switch primitive.jsonKind {
            case .string: false
            case .number: FHIRFormat.isDecimal(value)
            case .boolean: FHIRFormat.isBoolean(value)
            }
        if isBare { write(value) } else { string(value) }
    }
}
