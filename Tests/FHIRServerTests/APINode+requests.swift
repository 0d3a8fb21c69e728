// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

extension APINode {
    /// Sends a request as the system client.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var all = system
        if body != nil { all[.contentType] = "application/fhir+json" }
        for field in headers { all[field.name] = field.value }
        return try await client.execute(
            uri: "/fhir\(path)", method: method, headers: all, body: body.map { ByteBuffer(string: $0) })
    }

    /// Stores a patient and gives its id.
    func patient(_ family: String, number: String = "191212121212") async throws -> String {
        let response = try await ask(.post, "/Patient", Self.patient(family, number: number))
        #expect(response.status == .created, "\(response.text)")
        return try #require(try response.json["id"]?.string)
    }

    /// The text of a patient.
    static func patient(_ family: String, number: String = "191212121212", id: String? = nil) -> String {
        let id = id.map { "\"id\":\"\($0)\"," } ?? ""
        return """
            {"resourceType":"Patient",\(id)"identifier":[{\
            "system":"http://electronichealth.se/identifier/personnummer","value":"\(number)"}],\
            "name":[{"family":"\(family)","given":["Tolvan"]}],"birthDate":"1912-12-12"}
            """
    }
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }

    /// The body as JSON.
    var json: JSONValue {
        get throws { try JSONDocument(parsing: Array(body.readableBytesView)).root }
    }

    /// Codes of the issues, when the body is an OperationOutcome.
    var issueCodes: [String] {
        get throws {
            guard try json["resourceType"]?.string == "OperationOutcome" else { return [] }
            return try json["issue"]?.elements.compactMap { $0["code"]?.string } ?? []
        }
    }
}
