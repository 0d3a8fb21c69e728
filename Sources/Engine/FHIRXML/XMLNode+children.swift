// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2

extension UnsafeMutablePointer where Pointee == xmlNode {
    /// The name without prefix.
    var localName: String { pointee.name.map { String(cString: $0) } ?? "" }

    /// The namespace; empty when there is none.
    var namespace: String { pointee.ns?.pointee.href.map { String(cString: $0) } ?? "" }

    var isElement: Bool { pointee.type == XML_ELEMENT_NODE }

    /// Whether it is text that is more than blanks.
    var isVisibleText: Bool {
        guard pointee.type == XML_TEXT_NODE || pointee.type == XML_CDATA_SECTION_NODE else { return false }
        return xmlIsBlankNode(self) == 0
    }

    /// The nodes inside, in order.
    var childNodes: [xmlNodePtr] {
        var nodes: [xmlNodePtr] = []
        var next = pointee.children
        while let node = next {
            nodes.append(node)
            next = node.pointee.next
        }
        return nodes
    }

    /// The attributes with their decoded values, namespace declarations left out.
    var attributes: [(name: String, hasNamespace: Bool, value: String)] {
        var found: [(name: String, hasNamespace: Bool, value: String)] = []
        var next = pointee.properties
        while let attribute = next {
            let name = attribute.pointee.name.map { String(cString: $0) } ?? ""
            var value = ""
            var part = attribute.pointee.children
            while let text = part {
                if let content = text.pointee.content { value += String(cString: content) }
                part = text.pointee.next
            }
            found.append((name, attribute.pointee.ns != nil, value))
            next = attribute.pointee.next
        }
        return found
    }
}
