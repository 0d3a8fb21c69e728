// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import FHIRCore
import FHIRSchema

extension XMLConverter {
    /// Writes the members of an object: attributes, then elements, each name once.
    mutating func members(
        of node: xmlNodePtr, as type: TypeDefinition, isFirst: Bool, attributes hasAttributes: Bool,
        isPrimitive: Bool = false
    ) {
        var isFirst = isFirst
        for attribute in node.attributes where !isPrimitive && !isAllowedAnywhere(attribute) {
            let match = type.element(json: attribute.name)
            guard hasAttributes, !attribute.hasNamespace, match?.element.isAttribute == true else {
                if attribute.name == "value" {
                    report(.structure, node, "\(node.localName) takes elements, not an attribute value.")
                } else {
                    report(.structure, node, "\(node.localName) has no attribute of this name; leave it out.")
                }
                continue
            }
            separate(&isFirst)
            string(attribute.name)
            write(":")
            string(attribute.value)
        }
        for group in groups(of: node, as: type) {
            guard let match = type.element(json: group.name) else { continue }
            write(group, match, &isFirst)
        }
    }

    /// xml:lang and the like, and where schemas are found.
    private func isAllowedAnywhere(_ attribute: (name: String, hasNamespace: Bool, value: String)) -> Bool {
        attribute.hasNamespace && (attribute.name == "schemaLocation" || attribute.name == "base")
    }

    private mutating func separate(_ isFirst: inout Bool) {
        if !isFirst { write(",") }
        isFirst = false
    }

    /// The elements by name, in the order of their first ones; what is not FHIR or out of order is told.
    private mutating func groups(of node: xmlNodePtr, as type: TypeDefinition) -> [XMLGroup] {
        var groups: [XMLGroup] = []
        var last = -1
        for child in node.childNodes {
            guard child.isElement else {
                if child.isVisibleText {
                    report(
                        .structure, node,
                        "\(node.localName) must not hold text; put it in an attribute value.")
                }
                continue
            }
            let name = child.localName
            guard let match = type.element(json: name), !match.isPrimitiveSibling,
                !match.element.isAttribute || schema.isResource(type.name)
            else {
                report(.structure, child, "\(type.name) has no element of this name: \(shown(name)).")
                continue
            }
            let expected = match.typeName == "xhtml" ? Self.xhtmlNamespace : Self.namespace
            guard child.namespace == expected else {
                report(.structure, child, "\(name) must be in the namespace \(expected).")
                continue
            }
            if match.elementIndex < last {
                report(.structure, child, "\(name) is out of order: in XML it must stand earlier.")
            }
            last = max(last, match.elementIndex)
            if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].nodes.append(child)
            } else {
                groups.append(XMLGroup(name: name, nodes: [child]))
            }
        }
        return groups
    }

    private func shown(_ name: String) -> Wording {
        name.utf8.count <= 40 && name.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
            ? "\(name)" : "one with another name"
    }

    private mutating func write(_ group: XMLGroup, _ match: ElementMatch, _ isFirst: inout Bool) {
        if let primitive = match.primitive, primitive != .xhtml {
            writePrimitives(group, match, primitive, &isFirst)
            return
        }
        separate(&isFirst)
        newLine(group.nodes[0])
        string(group.name)
        write(":")
        // Too many values are written as an array, so that the validator tells of them.
        let isArray = match.element.isRepeating || group.nodes.count > 1
        if isArray { write("[") }
        for (index, node) in group.nodes.enumerated() {
            if index > 0 { write(",") }
            if index > 0 { newLine(node) }
            writeOne(node, match)
        }
        if isArray { write("]") }
    }

    private mutating func writeOne(_ node: xmlNodePtr, _ match: ElementMatch) {
        if match.primitive == .xhtml {
            writeNarrative(node)
        } else if let type = match.type, type.isAbstract {
            writeInner(node)
        } else if let type = match.type {
            object(node, as: type)
        }
    }

    private mutating func writeNarrative(_ node: xmlNodePtr) {
        guard let text = narrative(node) else {
            report(.structure, node, "The narrative must be a div in the default namespace, without prefix.")
            write("null")
            return
        }
        string(text)
    }

    /// `<contained>` and `<resource>`: exactly one resource inside.
    private mutating func writeInner(_ node: xmlNodePtr) {
        let inner = node.childNodes.filter(\.isElement)
        guard inner.count == 1, inner[0].namespace == Self.namespace else {
            report(.structure, node, "\(node.localName) must hold exactly one resource.")
            write("null")
            return
        }
        resource(inner[0])
    }
}
