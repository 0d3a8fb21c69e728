// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML
import Testing

@Suite struct WritingTests {
    private func xml(_ json: String) throws -> String {
        let bytes = try XMLWriter.encoded(JSONDocument(parsing: json).root)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("elements are written in the order of the definitions")
    func elementsWrittenOrderDefinitions() throws {
        #expect(
            try xml(#"{"gender":"male","active":true,"resourceType":"Patient"}"#)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Patient xmlns=\"http://hl7.org/fhir\">"
                + "<active value=\"true\"/><gender value=\"male\"/></Patient>")
    }

    @Test("marks and line breaks in a value survive")
    func marksLineBreaksValue() throws {
        let json = #"{"resourceType":"Patient","name":[{"text":"a<&\">\n\tå"}]}"#
        let reading = try XMLReading(Array(xml(json).utf8))
        #expect(try JSONDocument(parsing: reading.json).root.isSameTree(as: JSONDocument(parsing: json).root))
    }

    @Test(
        "what FHIR or XML cannot hold is refused",
        arguments: [
            #"{"resourceType":"Patient","nickname":"x"}"#, #"{"resourceType":"Thing"}"#, "[]",
            #"{"resourceType":"Patient","name":["x"]}"#, #"{"resourceType":"Patient","id":"\u0001"}"#,
        ])
    func fhirXmlCannotHold(json: String) {
        #expect(throws: XMLError.self) { try xml(json) }
    }
}
