// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads the cases of tests-fhir-r4.xml.
final class SuiteReader: NSObject, XMLParserDelegate {
    struct Case {
        var name = ""
        var input = ""
        var expression = ""
        var invalid: String?
        var isPredicate = false
        var outputs: [Output] = []
    }

    struct Output {
        let type: String
        var text: String
    }

    private(set) var cases: [Case] = []
    private var text = ""

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        switch element {
        case "test":
            cases.append(
                Case(
                    name: attributes["name"] ?? "", input: attributes["inputfile"] ?? "patient-example.xml",
                    isPredicate: attributes["predicate"] == "true"))
        case "expression": cases[cases.count - 1].invalid = attributes["invalid"]
        case "output": cases[cases.count - 1].outputs.append(Output(type: attributes["type"] ?? "", text: ""))
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard !cases.isEmpty else { return }
        let last = cases.count - 1
        if element == "expression" { cases[last].expression = text }
        if element == "output" { cases[last].outputs[cases[last].outputs.count - 1].text = text }
    }
}
