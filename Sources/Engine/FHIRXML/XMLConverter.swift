// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import FHIRCore
import FHIRSchema

/// Writes one XML tree as JSON, one element a line.
struct XMLConverter {
    static let namespace = "http://hl7.org/fhir"
    static let xhtmlNamespace = "http://www.w3.org/1999/xhtml"

    private(set) var out: [UInt8] = []
    /// The place in the XML of each line of `out`.
    private(set) var lines: [TextPosition] = [TextPosition(line: 1, column: 1)]
    private(set) var issues: [Issue] = []

    let text: [UInt8]
    let tags: TagPlaces
    let schema: Schema
    private let positions: [TextPosition]
    /// The number of the element that is entered next: elements are entered in the order of the text.
    private var numbers: [xmlNodePtr: Int] = [:]

    init(text: [UInt8], tags: TagPlaces, positions: [TextPosition], schema: Schema) {
        self.text = text
        self.tags = tags
        self.positions = positions
        self.schema = schema
    }

    /// Writes the root.
    mutating func convert(_ root: xmlNodePtr) throws(XMLError) {
        number(root)
        guard root.namespace == Self.namespace, schema.isResource(root.localName) else {
            throw XMLError(
                "The root must be a resource of FHIR R4 in the namespace \(Self.namespace)",
                position: position(of: root))
        }
        resource(root)
    }

    /// Numbers the elements in the order of their start tags, as `TagPlaces` does.
    private mutating func number(_ root: xmlNodePtr) {
        var open = [root]
        while let node = open.popLast() {
            numbers[node] = numbers.count
            if node.localName == "div" { continue }
            open.append(contentsOf: node.childNodes.filter(\.isElement).reversed())
        }
    }

    mutating func resource(_ node: xmlNodePtr) {
        let name = node.localName
        guard schema.isResource(name), let type = schema.type(name) else {
            report(.structure, node, "\(name) is no resource of FHIR R4.")
            write("null")
            return
        }
        write("{\"resourceType\":\"\(name)\"")
        members(of: node, as: type, isFirst: false, attributes: false)
        write("}")
    }

    /// Writes `{…}` of an element that is no resource.
    mutating func object(_ node: xmlNodePtr, as type: TypeDefinition) {
        write("{")
        members(of: node, as: type, isFirst: true, attributes: true)
        write("}")
    }

    mutating func write(_ json: String) { out.append(contentsOf: json.utf8) }

    mutating func string(_ value: String) { out.append(contentsOf: JSONTree.string(value).encoded()) }

    /// Begins a line for an element.
    mutating func newLine(_ node: xmlNodePtr) {
        out.append(UInt8(ascii: "\n"))
        lines.append(position(of: node) ?? lines[lines.count - 1])
    }

    func position(of node: xmlNodePtr) -> TextPosition? {
        guard let number = numbers[node], positions.indices.contains(number) else { return nil }
        return positions[number]
    }

    /// The text of a narrative exactly as written; nil when it stands under another prefix.
    func narrative(_ node: xmlNodePtr) -> String? {
        guard let number = numbers[node], let range = tags.narratives[number],
            text[range].starts(with: "<div".utf8)
        else { return nil }
        return String(decoding: text[range], as: UTF8.self)
    }

    mutating func report(_ code: Issue.Code, _ node: xmlNodePtr, _ words: Wording) {
        // Finding the way back takes a step for each element before; nobody reads on past so many.
        let path = issues.count < XMLLimits.pathsMax ? XMLPath(schema: schema).text(to: node) : nil
        issues.append(
            Issue(.error, code, words, expression: path.map { [$0] } ?? [], position: position(of: node)))
    }
}
