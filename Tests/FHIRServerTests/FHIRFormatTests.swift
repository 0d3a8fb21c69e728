// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import Testing

@testable import FHIRServer

@Suite("Formats. FHIR R4 3.1.0.1.11")
struct FHIRFormatTests {
    @Test(
        "JSON is answered to who names it, prefers it, or takes anything at all",
        arguments: [
            nil, "application/fhir+json", "application/json", "*/*", "application/*;q=0.5",
            "text/html, application/xhtml+xml, */*;q=0.8",
            "application/fhir+xml;q=0.9, application/fhir+json", "application/fhir+xml;q=0, */*;q=0.1",
            "application/fhir+json; fhirVersion=4.0", "Application/FHIR+JSON",
        ] as [String?])
    func json(header: String?) throws {
        #expect(try FHIRFormat.wanted(accept: header, format: nil) == .json)
    }

    @Test(
        "XML is answered to who names or prefers it",
        arguments: [
            "application/fhir+xml", "application/xml", "text/xml",
            "application/fhir+json;q=0.5, application/fhir+xml",
            "text/turtle, application/xml", "application/fhir+xml; fhirVersion=4.0, */*;q=0.1",
        ])
    func xml(header: String) throws {
        #expect(try FHIRFormat.wanted(accept: header, format: nil) == .xml)
    }

    @Test(
        "what leaves both out is not acceptable",
        arguments: [
            "text/html", "application/fhir+json;q=0", "application/fhir+json; fhirVersion=3.0", "text/turtle",
            "application/fhir+xml;q=0.0",
        ])
    func refuses(header: String) {
        #expect(throws: WebError.self) { try FHIRFormat.wanted(accept: header, format: nil) }
    }

    @Test("_format goes before Accept, also where a plus sign has become a space")
    func format() throws {
        #expect(try FHIRFormat.wanted(accept: "application/fhir+xml", format: "json") == .json)
        #expect(try FHIRFormat.wanted(accept: "text/html", format: "application/fhir json") == .json)
        #expect(try FHIRFormat.wanted(accept: nil, format: "xml") == .xml)
        #expect(try FHIRFormat.wanted(accept: nil, format: "application/fhir+xml") == .xml)
        #expect(throws: WebError.self) { try FHIRFormat.wanted(accept: nil, format: "ttl") }
    }

    @Test("a body is JSON or XML in UTF-8, or JSON when no type is stated")
    func bodies() throws {
        for type in [
            nil, "application/fhir+json", "application/json; charset=UTF-8",
            "application/fhir+json;charset=utf-8",
        ] {
            #expect(try FHIRFormat.of(contentType: type) == .json)
        }
        #expect(try FHIRFormat.of(contentType: "application/fhir+xml; charset=utf-8") == .xml)
        for type in ["text/plain", "application/json; charset=iso-8859-1", "text/xml; charset=utf-16"] {
            #expect(throws: WebError.self) { try FHIRFormat.of(contentType: type) }
        }
    }
}
