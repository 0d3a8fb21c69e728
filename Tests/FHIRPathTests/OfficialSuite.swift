// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import Foundation
import Testing

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
        var outputs: [(type: String, text: String)] = []
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
        case "output": cases[cases.count - 1].outputs.append((attributes["type"] ?? "", ""))
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

@Suite("FHIRPath: the official cases")
struct OfficialSuite {
    static let folder = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

    @Test(
        "most official cases with a JSON input pass",
        .enabled(if: folder != nil, "needs SAMMANHANG_SUITES, the folder with suites/fhirpath"))
    func report() throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder) + "/suites/fhirpath")
        let reader = SuiteReader()
        let data = try Data(contentsOf: folder.appendingPathComponent("tests-fhir-r4.xml"))
        let parser = XMLParser(data: data)
        parser.delegate = reader
        #expect(parser.parse())
        var documents: [String: JSONDocument] = [:]
        var passed = 0
        var missing = 0
        var failures: [String] = []
        for one in reader.cases {
            let name = one.input.replacingOccurrences(of: ".xml", with: ".json")
            if documents[name] == nil, let data = try? Data(contentsOf: folder.appendingPathComponent(name)) {
                documents[name] = try JSONDocument(parsing: Array(data))
            }
            guard let document = documents[name] else {
                missing += 1
                continue
            }
            if let failure = Self.failure(of: one, on: document) {
                failures.append("\(one.name): \(one.expression) -> \(failure)")
            } else {
                passed += 1
            }
        }
        print(
            "FHIRPath official cases: \(passed) pass, \(failures.count) fail, \(missing) have no JSON input")
        if ProcessInfo.processInfo.environment["SAMMANHANG_VERBOSE"] != nil {
            failures.forEach { print("  " + $0) }
        }
        #expect(passed >= 460, "fewer pass than once did")
    }

    /// What differs from the expected outcome; nil when nothing does.
    private static func failure(of one: SuiteReader.Case, on document: JSONDocument) -> String? {
        let environment = PathEnvironment(now: Instant(milliseconds: 1_760_000_000_000))
        do {
            let items = try PathExpression(one.expression).evaluate(
                on: document.root, environment: environment)
            if one.invalid != nil { return "should fail" }
            if one.isPredicate {
                let truth =
                    items.count == 1 && items[0].systemValue.isFalse ? "false" : String(!items.isEmpty)
                return truth == one.outputs.first?.text ? nil : truth
            }
            let found = items.map { Self.plain($0) }
            let wanted = one.outputs.map {
                $0.text.hasPrefix("@T")
                    ? String($0.text.dropFirst(2))
                    : $0.text.hasPrefix("@") ? String($0.text.dropFirst()) : $0.text
            }
            return found == wanted ? nil : "\(found), not \(wanted)"
        } catch {
            return one.invalid == nil ? error.reason : nil
        }
    }

    private static func plain(_ item: PathItem) -> String {
        switch item.systemValue {
        case .boolean(let truth): String(truth)
        case .integer(let number): String(number)
        case .decimal(let text), .string(let text), .date(let text), .dateTime(let text), .time(let text):
            text
        case .quantity(let quantity): quantity.value + " '" + quantity.unit + "'"
        case .node(let node): node.typeName
        }
    }
}

extension PathItem {
    fileprivate var isFalse: Bool {
        if case .boolean(false) = self { return true }
        return false
    }
}
