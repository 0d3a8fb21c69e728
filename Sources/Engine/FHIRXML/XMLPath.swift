// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import FHIRCore
import FHIRSchema

/// The FHIRPath of an element of an XML tree.
struct XMLPath {
    let schema: Schema

    /// The path to an element, or to the last one above it that FHIR has; nil when it has none.
    func text(to node: xmlNodePtr) -> String? {
        var way: [xmlNodePtr] = []
        var next: xmlNodePtr? = node
        while let current = next, current.isElement {
            way.append(current)
            next = current.pointee.parent
        }
        guard let root = way.popLast(), let start = schema.type(root.localName) else { return nil }
        var path = root.localName
        var type: TypeDefinition? = start
        while let current = way.popLast() {
            let name = current.localName
            if type?.isAbstract == true {
                // The resource inside `contained` is the same element.
                type = schema.type(name)
                continue
            }
            guard let match = type?.element(json: name) else { break }
            path += "." + match.element.name
            if match.element.isRepeating { path += "[\(Self.place(of: current, named: name))]" }
            type = match.type
        }
        return path
    }

    private static func place(of node: xmlNodePtr, named name: String) -> Int {
        var count = 0
        var previous = node.pointee.prev
        while let current = previous {
            if current.isElement, current.localName == name { count += 1 }
            previous = current.pointee.prev
        }
        return count
    }
}
