// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension XMLWriter {
    /// Writes the elements of an object, in the order of its type.
    mutating func members(of object: JSONValue, as type: TypeDefinition, path: String) throws(XMLError) {
        for field in object.fields {
            let isKnown = type.element(jsonBytes: field.nameBytes.span) != nil
            guard isKnown || (type.kind == .resource && field.isNamed("resourceType")) else {
                throw XMLError("has a member that FHIR R4 does not have; take it away first", path: path)
            }
        }
        for element in type.elements {
            if element.isAttribute { continue }
            for name in element.jsonNames {
                guard let match = type.element(json: name) else { continue }
                let value = object[name]
                let sibling = match.primitive == nil ? nil : object["_" + name]
                if value == nil, sibling == nil { continue }
                try values(value, sibling, match, named: name, path: "\(path).\(element.name)")
            }
        }
    }

    private mutating func values(
        _ value: JSONValue?, _ sibling: JSONValue?, _ match: ElementMatch, named name: String, path: String
    ) throws(XMLError) {
        guard match.primitive != nil else {
            guard let value else { return }
            for item in value.elements {
                try one(item, match, named: name, path: path)
            }
            return
        }
        let items = value.map { Array($0.elements) } ?? []
        let siblings = sibling.map { Array($0.elements) } ?? []
        for index in 0..<max(items.count, siblings.count) {
            let item = items.indices.contains(index) ? items[index] : nil
            let beside = siblings.indices.contains(index) ? siblings[index] : nil
            try primitive(item, beside, match, named: name, path: path)
        }
    }

    private mutating func one(
        _ value: JSONValue, _ match: ElementMatch, named name: String, path: String
    ) throws(XMLError) {
        guard let type = match.type, value.kind == .object else {
            throw XMLError("must be an object", path: path)
        }
        if type.isAbstract {
            begin(name)
            try resource(value, isRoot: false, path: path)
            end(name)
            return
        }
        let attributes = try attributes(of: value, type, path: path)
        let hasElements = value.fields.contains { field in
            type.element(jsonBytes: field.nameBytes.span)?.element.isAttribute != true
        }
        guard hasElements else { return empty(name, attributes) }
        begin(name, attributes)
        try members(of: value, as: type, path: path)
        end(name)
    }

    private func attributes(
        of object: JSONValue, _ type: TypeDefinition, path: String
    ) throws(XMLError) -> String {
        var result = ""
        for element in type.elements where element.isAttribute {
            guard let value = object[element.name]?.string else { continue }
            result += " \(element.name)=\"\(try XMLEscape.attribute(value, path: path))\""
        }
        return result
    }

    private mutating func primitive(
        _ value: JSONValue?, _ sibling: JSONValue?, _ match: ElementMatch, named name: String, path: String
    ) throws(XMLError) {
        if match.primitive == .xhtml {
            guard let text = value?.string else { throw XMLError("must be XHTML text", path: path) }
            return narrative(text)
        }
        var attributes = ""
        var inside: JSONValue?
        if let sibling, sibling.kind == .object {
            if let id = sibling["id"]?.string {
                attributes += " id=\"\(try XMLEscape.attribute(id, path: path))\""
            }
            inside = sibling["extension"] == nil ? nil : sibling
        }
        if let text = value.flatMap({ $0.string ?? $0.numberText ?? $0.bool.map { "\($0)" } }) {
            attributes += " value=\"\(try XMLEscape.attribute(text, path: path))\""
        }
        guard let inside, let element = schema.type("Element") else { return empty(name, attributes) }
        begin(name, attributes)
        try members(of: inside, as: element, path: path)
        end(name)
    }
}
