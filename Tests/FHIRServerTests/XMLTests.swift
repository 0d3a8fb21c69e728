// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML
import HTTPTypes
import Testing

@Suite("XML over HTTP")
struct XMLTests {
    private static let xml = "application/fhir+xml"
    private static let patient = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Patient xmlns="http://hl7.org/fhir">
          <!-- a remark -->
          <active value="true"/>
          <name><family value="Nordin &amp; Söner"/><given value="Anna"/></name>
          <birthDate value="1979-06-04"/>
        </Patient>
        """

    private static func sent(_ text: String, to node: APINode) async throws -> HTTPResponse.Status {
        try await node.ask(.post, "/Patient", text, [.contentType: xml]).status
    }

    @Test("what is created in XML is read in JSON and in XML, the same")
    func roundTrip() async throws {
        try await APINode.run { node in
            let made = try await node.ask(
                .post, "/Patient", Self.patient, [.contentType: Self.xml, .accept: Self.xml])
            #expect(made.status == .created)
            #expect(made.headers[.contentType] == Self.xml)
            #expect(made.text.hasPrefix("<?xml"))
            let location = try #require(made.headers[.location])
            let id = try #require(location.split(separator: "/").dropLast(2).last)
            let json = try await node.ask(.get, "/Patient/\(id)")
            #expect(json.headers[.contentType] == "application/fhir+json")
            let read = try JSONDocument(parsing: Array(json.text.utf8)).root
            #expect(read["name"]?.elements.first { _ in true }?["family"]?.string == "Nordin & Söner")
            let xml = try await node.ask(.get, "/Patient/\(id)?_format=xml&_pretty=true")
            #expect(xml.headers[.contentType] == Self.xml)
            let back = try JSONDocument(parsing: try XMLReading(Array(xml.text.utf8)).json).root
            #expect(back["meta"]?["versionId"]?.string == "1" && back["birthDate"]?.string == "1979-06-04")
        }
    }

    @Test("searches, bundles and the statement are told in XML too")
    func all() async throws {
        try await APINode.run { node in
            _ = try await node.ask(.post, "/Patient", Self.patient, [.contentType: Self.xml])
            let found = try await node.ask(.get, "/Patient?name=Nordin", nil, [.accept: Self.xml])
            #expect(found.status == .ok && found.text.contains("<Bundle xmlns=\"http://hl7.org/fhir\">"))
            #expect(found.text.contains("<family value=\"Nordin &amp; Söner\"/>"))
            let statement = try await node.ask(.get, "/metadata", nil, [.accept: Self.xml])
            #expect(statement.text.contains("<format value=\"application/fhir+xml\"/>"))
            let batch = """
                <Bundle xmlns="http://hl7.org/fhir"><type value="batch"/><entry><request><method value="GET"/>
                <url value="Patient?name=Nordin"/></request></entry></Bundle>
                """
            let answer = try await node.ask(.post, "", batch, [.contentType: Self.xml, .accept: Self.xml])
            #expect(answer.status == .ok && answer.text.contains("<type value=\"batch-response\"/>"))
        }
    }

    @Test("errors are told in XML to who asks in XML, with lines and columns of what was sent")
    func errors() async throws {
        try await APINode.run { node in
            let missing = try await node.ask(.get, "/Patient/finns-inte", nil, [.accept: Self.xml])
            #expect(missing.status == .notFound && missing.text.contains("<OperationOutcome"))
            let wrong = Self.patient.replacing("1979-06-04", with: "1979-02-30")
            let answer = try await node.ask(.post, "/Patient", wrong, [.contentType: Self.xml])
            #expect(answer.status == .unprocessableContent)
            let issue = try #require(
                try JSONDocument(parsing: Array(answer.text.utf8)).root["issue"]?.elements.first { _ in true }
            )
            #expect(answer.text.contains("Patient.birthDate"), "\(issue)")
            #expect(answer.text.contains("6"), "the line of the element in the XML")
        }
    }

    @Test(
        "XML that is broken, not FHIR or has a DTD is refused",
        arguments: [
            ("<Patient xmlns=\"http://hl7.org/fhir\">", 400), ("{}", 400), ("", 400),
            (
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Patient xmlns=\"http://hl7.org/fhir\"/>",
                400
            ),
            ("<Patient xmlns=\"http://hl7.org/fhir\"><colour value=\"1\"/></Patient>", 422),
            ("<Observation xmlns=\"http://hl7.org/fhir\"/>", 400),
        ])
    func refused(body: String, status: Int) async throws {
        try await APINode.run { node in
            let answer = try await node.ask(.post, "/Patient", body, [.contentType: Self.xml])
            #expect(answer.status.code == status, "\(answer.text)")
            #expect(answer.text.contains("OperationOutcome"))
        }
    }
}
