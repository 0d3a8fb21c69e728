// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Writes a resource as XML: elements in the order of the definitions, values as they stand.
///
/// Source: FHIR R4 2.6.1.
package struct XMLWriter {
    private(set) var out: [UInt8] = []
    let schema: Schema
    let isPretty: Bool
    private var depth = 0

    private init(schema: Schema, isPretty: Bool) {
        self.schema = schema
        self.isPretty = isPretty
    }

    /// The resource as UTF-8 XML.
    ///
    /// - Throws: when the value is no resource, has members that FHIR does not have, or text that XML cannot
    ///   hold.
    package static func encoded(
        _ resource: JSONValue, pretty: Bool = false, schema: Schema = .r4
    ) throws(XMLError) -> [UInt8] {
        var writer = XMLWriter(schema: schema, isPretty: pretty)
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        if pretty { writer.write("\n") }
        try writer.resource(resource, isRoot: true, path: "")
        return writer.out
    }

    mutating func resource(_ value: JSONValue, isRoot: Bool, path: String) throws(XMLError) {
        guard let name = value["resourceType"]?.string, schema.isResource(name), let type = schema.type(name)
        else { throw XMLError("must be a resource of FHIR R4", path: path.isEmpty ? "Resource" : path) }
        begin(name, isRoot ? " xmlns=\"\(XMLConverter.namespace)\"" : "")
        try members(of: value, as: type, path: path.isEmpty ? name : path)
        end(name)
    }

    mutating func begin(_ name: String, _ attributes: String = "") {
        if isPretty { indent() }
        write("<\(name)\(attributes)>")
        depth += 1
    }

    mutating func end(_ name: String) {
        depth -= 1
        if isPretty { indent() }
        write("</\(name)>")
    }

    mutating func empty(_ name: String, _ attributes: String) {
        if isPretty { indent() }
        write("<\(name)\(attributes)/>")
    }

    mutating func narrative(_ text: String) {
        if isPretty { indent() }
        write(text)
    }

    private mutating func indent() {
        if out.last == UInt8(ascii: "\n") { return }
        write("\n" + String(repeating: "  ", count: depth))
    }

    private mutating func write(_ text: String) { out.append(contentsOf: text.utf8) }
}
