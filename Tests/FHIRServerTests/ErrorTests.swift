// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Identity
import NIOCore
import Testing

@Suite("Errors are OperationOutcomes. FHIR R4 3.1.0.1.6")
struct ErrorTests {
    /// A request that is refused, and how.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let path: String
        var body: String?
        var headers: HTTPFields = [:]
        let status: Int
        let code: String

        var testDescription: String { "\(method) \(path.prefix(60)) \(status)" }
    }

    private static let refusals: [Refusal] = [
        Refusal(method: .get, path: "/Patient/finns-inte", status: 404, code: "not-found"),
        Refusal(method: .get, path: "/Hus/1", status: 404, code: "not-found"),
        Refusal(method: .get, path: "/Patient/a_b", status: 404, code: "not-found"),
        Refusal(method: .get, path: "/a/b/c/d/e", status: 404, code: "not-found"),
        Refusal(method: .put, path: "/Patient", body: "{}", status: 405, code: "not-supported"),
        Refusal(method: .patch, path: "/Patient/1", body: "{}", status: 405, code: "not-supported"),
        Refusal(method: .get, path: "/Patient/1?_format=ttl", status: 406, code: "not-supported"),
        Refusal(
            method: .get, path: "/Patient/1", headers: [.accept: "text/turtle"], status: 406,
            code: "not-supported"),
        Refusal(
            method: .post, path: "/Patient", body: "<Patient/>",
            headers: [.contentType: "text/turtle"],
            status: 415, code: "not-supported"),
        Refusal(method: .post, path: "/Patient", body: "{\"resourceType\":", status: 400, code: "structure"),
        Refusal(method: .post, path: "/Patient", body: "[]", status: 400, code: "structure"),
        Refusal(
            method: .post, path: "/Patient", body: #"{"resourceType":"Observation"}"#, status: 400,
            code: "value"),
        Refusal(
            method: .post, path: "/Patient", body: #"{"resourceType":"Patient","colour":1}"#, status: 422,
            code: "structure"),
        Refusal(
            method: .post, path: "/Patient", body: String(repeating: "[", count: 10_000), status: 400,
            code: "too-costly"),
        Refusal(method: .get, path: "/Patient?colour=blue", status: 400, code: "value"),
        Refusal(method: .get, path: "/Patient?birthdate=tomorrow", status: 400, code: "value"),
        Refusal(method: .get, path: "/Patient?_page=hej", status: 400, code: "value"),
        Refusal(method: .get, path: "/Patient?name=%ff", status: 400, code: "value"),
        Refusal(method: .get, path: "/Patient/1?_pretty=maybe", status: 400, code: "value"),
        Refusal(method: .get, path: "/Patient/1?colour=blue", status: 400, code: "value"),
        Refusal(
            method: .put, path: "/Patient/1", body: APINode.patient("A", id: "1"), headers: [.ifMatch: "1"],
            status: 400, code: "value"),
        Refusal(
            method: .put, path: "/Patient/1", body: APINode.patient("A", id: "1"),
            headers: [.ifMatch: "W/\"7\""],
            status: 412, code: "conflict"),
        Refusal(
            method: .post, path: "/Patient", body: APINode.patient("A"),
            headers: [.known("If-None-Exist"): "colour=blue"], status: 400, code: "value"),
        Refusal(
            method: .post, path: "", body: #"{"resourceType":"Patient"}"#, status: 400, code: "structure"),
        Refusal(
            method: .get, path: "/Patient?name=" + String(repeating: "a", count: 9_000), status: 414,
            code: "too-long"),
    ]

    @Test("each kind of error has its status and code, and an OperationOutcome", arguments: refusals)
    func refused(refusal: Refusal) async throws {
        try await APINode.run { node in
            let response = try await node.ask(refusal.method, refusal.path, refusal.body, refusal.headers)
            #expect(response.status.code == refusal.status, "\(response.text)")
            #expect(response.headers[.contentType] == "application/fhir+json")
            #expect(try response.issueCodes.first == refusal.code, "\(response.text)")
            if refusal.status == 405 { #expect(response.headers[.allow]?.contains("GET") == true) }
        }
    }

    @Test("a body that is too large is refused, by its stated length and by what arrives")
    func tooLarge() async throws {
        var settings = FrontSettings(isDemo: true)
        settings.limits.resourceBytesMax = 1_000
        try await APINode.run(settings: settings) { node in
            let body = APINode.patient(String(repeating: "a", count: 2_000))
            let response = try await node.ask(.post, "/Patient", body)
            #expect(response.status == .contentTooLarge)
            #expect(try response.issueCodes == ["too-long"])
        }
    }

    @Test("without a token, with a strange one, or with a session's cookie, nobody comes in")
    func unauthorized() async throws {
        try await APINode.run { node in
            let session = try await node.desk.openSession(for: APINode.client(scopes: .all)).text
            let attempts: [HTTPFields] = [
                [:], [.authorization: "Bearer smh_strange"], [.authorization: "Basic YTpi"],
                [.cookie: "sammanhang=\(session)"], [.authorization: "Bearer \(session)"],
            ]
            for headers in attempts {
                let response = try await node.client.execute(
                    uri: "/fhir/Patient/1", method: .get, headers: headers)
                #expect(response.status == .unauthorized)
                #expect(response.headers[.wwwAuthenticate]?.hasPrefix("Bearer realm=") == true)
                #expect(try response.issueCodes == ["login"])
            }
        }
    }

    @Test(
        "who is refused before the request is read is answered in the wanted format too",
        arguments: [
            ("/Patient/1?_format=xml", nil, "strange", 401), ("/Patient/1", "application/fhir+xml", nil, 401),
            ("/a/b/c/d/e?_format=application/fhir+xml", nil, nil, 404),
            ("/a/b/c/d/e", "application/xml", "strange", 404),
            ("/Patient?name=%", "application/fhir+xml", nil, 400),
            ("/Patient?name=%ff&_format=json", "application/fhir+xml", "strange", 401),
        ] as [(String, String?, String?, Int)])
    func formatOfRefusals(path: String, accept: String?, token: String?, status: Int) async throws {
        try await APINode.run { node in
            var headers: HTTPFields = [:]
            if let accept { headers[.accept] = accept }
            if let token { headers[.authorization] = "Bearer \(token)" }
            let response = try await node.client.execute(uri: "/fhir\(path)", method: .get, headers: headers)
            #expect(response.status.code == status)
            #expect(response.headers[.contentType] == "application/fhir+xml")
            #expect(response.text.contains("<OperationOutcome"))
        }
    }

    @Test("a query that cannot be read is told of in the format that Accept asks for")
    func formatOfBrokenQuery() async throws {
        try await APINode.run { node in
            for query in ["name=%", "name=%ff&_format=json"] {
                let response = try await node.ask(
                    .get, "/Patient?\(query)", nil, [.accept: "application/fhir+xml"])
                #expect(response.status == .badRequest)
                #expect(response.headers[.contentType] == "application/fhir+xml")
                #expect(response.text.contains("<OperationOutcome"))
            }
        }
    }

    @Test("too many strange tokens are answered in the wanted format")
    func formatOfTooMany() async throws {
        try await APINode.run { node in
            let headers: HTTPFields = [.authorization: "Bearer strange"]
            for _ in 0..<1_000 {
                let response = try await node.client.execute(
                    uri: "/fhir/Patient/1?_format=xml", method: .get, headers: headers)
                #expect(response.headers[.contentType] == "application/fhir+xml")
                guard response.status == .tooManyRequests else { continue }
                #expect(response.headers[.retryAfter] != nil)
                #expect(response.text.contains("<code value=\"throttled\"/>"))
                return
            }
            Issue.record("nobody was told to wait")
        }
    }

    @Test(
        "a path that is named takes what its own routes take, not what those for an id take",
        arguments: [
            (HTTPRequest.Method.get, "/Patient/$validate", "POST"),
            (.delete, "/Patient/$validate", "POST"), (.get, "/Patient/_search", "POST"),
            (.put, "/Patient/1/$validate", "GET, HEAD, POST"), (.post, "/Patient/1/_history", "GET, HEAD"),
            (.patch, "/Patient/1", "DELETE, GET, HEAD, PUT"),
        ])
    func allowed(method: HTTPRequest.Method, path: String, methods: String) async throws {
        try await APINode.run { node in
            let response = try await node.ask(method, path)
            #expect(response.status == .methodNotAllowed, "\(response.text)")
            #expect(response.headers[.allow] == methods)
        }
    }

    @Test("the scopes of a token narrow what it does")
    func scopes() async throws {
        try await APINode.run { node in
            let scopes = try #require(Scopes("system/Observation.r"))
            let token = try await node.desk.issueToken(for: APINode.client(scopes: scopes), hours: 1)
            let headers: HTTPFields = [.authorization: "Bearer \(token)"]
            let response = try await node.ask(.post, "/Patient", APINode.patient("A"), headers)
            #expect(response.status == .forbidden)
            #expect(try response.issueCodes == ["forbidden"])
        }
    }

    @Test("SQL and HTML in every place are only text")
    func injection() async throws {
        try await APINode.run { node in
            let evil = "Robert'); DROP TABLE resource;--<script>alert(1)</script>"
            let id = try await node.patient(evil)
            let read = try await node.ask(.get, "/Patient/\(id)")
            #expect(try read.json["name"]?[0]?["family"]?.string == evil)
            let encoded = FormFields.encode(evil)
            for path in [
                "/Patient?family:exact=\(encoded)", "/Patient?_id=\(encoded)", "/Patient/\(encoded)",
            ] {
                let response = try await node.ask(.get, path)
                #expect(response.status.kind != .serverError, "\(response.text)")
                #expect(response.headers[.contentType] == "application/fhir+json")
            }
        }
    }
}
