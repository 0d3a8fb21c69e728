// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import FHIRCore
import FHIRSchema

/// A resource read from XML: the same resource as JSON text, and what was wrong with the XML itself.
///
/// The JSON has one element a line, so that a finding about a line of it can be moved to its place in the
/// XML.
/// Source: FHIR R4 2.6.1.
package struct XMLReading: Sendable {
    /// The resource as JSON. What the XML has and FHIR does not is left out, and told in `issues`.
    package let json: [UInt8]
    /// What is wrong with the XML: unknown elements and attributes, text between elements, wrong order.
    package let issues: [Issue]
    private let places: [TextPosition]

    /// Reads UTF-8 XML.
    ///
    /// No entities, no DTD, no network: a DOCTYPE is refused.
    ///
    /// - Throws: when the text is no XML, too large or too deep, or its root is no FHIR resource.
    package init(
        _ bytes: [UInt8], limits: XMLLimits = .standard, schema: Schema = .r4
    ) throws(XMLError) {
        guard bytes.count <= limits.bytesMax else {
            throw XMLError("The text is longer than \(limits.bytesMax) bytes")
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let tags = try TagPlaces(of: text, limits: limits)
        let positions = tags.positions()
        let result = try XMLTree.withRoot(of: text) { root throws(XMLError) in
            var converter = XMLConverter(text: text, tags: tags, positions: positions, schema: schema)
            try converter.convert(root)
            return converter
        }
        json = result.out
        issues = result.issues
        places = result.lines
    }

    /// Findings about the JSON, moved to their places in the XML.
    package func placed(_ findings: [Issue]) -> [Issue] {
        findings.map { finding in
            guard let line = finding.position?.line, places.indices.contains(line - 1) else { return finding }
            var moved = finding
            moved.position = places[line - 1]
            return moved
        }
    }
}
