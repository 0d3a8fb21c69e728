// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import Testing

@testable import FHIRServer

@Suite("Formats. FHIR R4 3.1.0.1.11")
struct MediaTypeTests {
    @Test(
        "JSON in its names, or anything at all, is acceptable",
        arguments: [
            nil, "application/fhir+json", "application/json", "*/*", "application/*;q=0.5",
            "text/html, application/xhtml+xml, */*;q=0.8",
            "application/fhir+xml;q=0.9, application/fhir+json",
            "application/fhir+json; fhirVersion=4.0", "Application/FHIR+JSON",
        ] as [String?])
    func accepts(header: String?) throws {
        try MediaType.check(accept: header, format: nil)
    }

    @Test(
        "what leaves JSON out is not acceptable",
        arguments: [
            "application/fhir+xml", "text/html", "application/fhir+json;q=0",
            "application/fhir+json; fhirVersion=3.0",
            "text/turtle, application/xml",
        ])
    func refuses(header: String) {
        #expect(throws: WebError.self) { try MediaType.check(accept: header, format: nil) }
    }

    @Test("_format goes before Accept, also where a plus sign has become a space")
    func format() throws {
        try MediaType.check(accept: "application/fhir+xml", format: "json")
        try MediaType.check(accept: "text/html", format: "application/fhir json")
        #expect(throws: WebError.self) { try MediaType.check(accept: nil, format: "xml") }
    }

    @Test("a body is JSON in UTF-8, or of no stated type")
    func bodies() throws {
        for type in [
            nil, "application/fhir+json", "application/json; charset=UTF-8",
            "application/fhir+json;charset=utf-8",
        ] {
            try MediaType.check(contentType: type)
        }
        for type in ["application/fhir+xml", "text/plain", "application/json; charset=iso-8859-1"] {
            #expect(throws: WebError.self) { try MediaType.check(contentType: type) }
        }
    }
}
