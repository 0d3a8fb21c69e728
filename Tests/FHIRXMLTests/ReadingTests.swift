// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML
import Testing

@Suite struct ReadingTests {
    private func json(_ members: String) throws -> String {
        let reading = try XMLReading(
            Array("<Patient xmlns=\"http://hl7.org/fhir\">\(members)</Patient>".utf8))
        #expect(reading.issues.isEmpty)
        return String(decoding: reading.json, as: UTF8.self).filter { $0 != "\n" }
    }

    private func issues(_ members: String) throws -> [FHIRCore.Issue] {
        try XMLReading(Array("<Patient xmlns=\"http://hl7.org/fhir\">\n\(members)</Patient>".utf8)).issues
    }

    @Test("ids and extensions of primitives go beside them")
    func idsExtensionsPrimitivesGo() throws {
        #expect(
            try json("<active id=\"a\" value=\"true\"/><name><given value=\"A\"/><given id=\"b\"/></name>")
                == #"{"resourceType":"Patient","active":true,"_active":{"id":"a"},"#
                + #""name":[{"given":["A",null],"_given":[null,{"id":"b"}]}]}"#)
    }

    @Test("a decimal keeps its digits")
    func decimalKeepsDigits() throws {
        let xml =
            "<Observation xmlns=\"http://hl7.org/fhir\"><valueQuantity>"
            + "<value value=\"1.00\"/></valueQuantity>"
        let reading = try XMLReading(Array((xml + "</Observation>").utf8))
        #expect(
            try JSONDocument(parsing: reading.json).root.at("valueQuantity", "value")?.numberText == "1.00")
    }

    @Test("a narrative is kept byte for byte")
    func narrativeKeptByteByte() throws {
        let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p  class='x'>1 &lt; 2<br /></p></div>"
        let reading = try XMLReading(
            Array("<Patient xmlns=\"http://hl7.org/fhir\"><text>\(div)</text></Patient>".utf8))
        #expect(try JSONDocument(parsing: reading.json).root.at("text", "div")?.string == div)
    }

    @Test("elements in the wrong order are told of with their place")
    func elementsWrongOrderTold() throws {
        let found = try issues("<gender value=\"male\"/>\n  <active value=\"true\"/>")
        #expect(found.map(\.position) == [TextPosition(line: 3, column: 3)])
        #expect(found.first?.diagnostics.contains("out of order") == true)
    }

    @Test(
        "what is not FHIR is told of",
        arguments: [
            "<nickname value=\"x\"/>", "<active value=\"true\" lang=\"sv\"/>", "text", "<name value=\"x\"/>",
            "<active xmlns=\"http://example.org\" value=\"true\"/>", "<contained/>",
        ])
    func notFhirTold(members: String) throws {
        #expect(try issues(members).count == 1)
    }

    @Test(
        "what is no XML of a resource is refused",
        arguments: [
            "", "<Patient>", "<Patient xmlns=\"http://hl7.org/fhir\"/>x", "<Patient/>",
            "<!DOCTYPE Patient [<!ENTITY a \"b\">]><Patient xmlns=\"http://hl7.org/fhir\"/>",
            "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"&reg;\"/></Patient>",
            "<Patient xmlns=\"http://hl7.org/fhir\"><a></b></Patient>",
        ])
    func noXmlResourceRefused(text: String) {
        #expect(throws: XMLError.self) { try XMLReading(Array(text.utf8)) }
    }

    @Test("depth and size are limited")
    func depthSizeLimited() {
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        #expect(throws: XMLError.self) { try XMLReading(Array(deep.utf8)) }
        #expect(throws: XMLError.self) {
            try XMLReading(
                Array("<Patient xmlns=\"http://hl7.org/fhir\"/>".utf8),
                limits: XMLLimits(bytesMax: 9, depthMax: 9))
        }
    }

    @Test("a finding about the JSON is moved to the XML")
    func findingAboutJsonMoved() throws {
        let xml =
            "<Patient xmlns=\"http://hl7.org/fhir\">\n <active value=\"true\"/>\n"
            + " <gender value=\"x\"/></Patient>"
        let reading = try XMLReading(Array(xml.utf8))
        let place = try JSONDocument(parsing: reading.json).root["gender"]?.position
        let moved = reading.placed([FHIRCore.Issue(.error, .value, "x", position: place)])
        #expect(moved.first?.position == TextPosition(line: 3, column: 2))
    }

    @Test(
        "what the XML has and FHIR has not is told of at its element",
        arguments: [
            ("<nme/>", "Patient"), ("<name><nme/></name>", "Patient.name[0]"),
            (
                "<name/><name><given value=\"a\"/><given value=\"b\" x=\"c\"/></name>",
                "Patient.name[1].given[1]"
            ),
            ("<contained><Organization><nme/></Organization></contained>", "Patient.contained[0]"),
            ("<deceasedBoolean value=\"true\" x=\"c\"/>", "Patient.deceased"),
        ])
    func places(members: String, path: String) throws {
        let xml = "<Patient xmlns=\"http://hl7.org/fhir\">\(members)</Patient>"
        let found = try XMLReading(Array(xml.utf8)).issues
        #expect(found.map(\.expression) == [[path]])
    }

    @Test("an attribute given twice is refused, in a narrative too")
    func attributeTwice() {
        for member in [
            "<active value=\"true\" value=\"true\"/>", "<text><div xmlns=\"x\" a=\"1\" a=\"2\"/></text>",
        ] {
            let xml = "<Patient xmlns=\"http://hl7.org/fhir\">\(member)</Patient>"
            #expect(throws: XMLError.self) { try XMLReading(Array(xml.utf8)) }
        }
    }
}
