// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPTypes
import Identity
import Testing

@Suite("Findings in the reader's language over HTTP")
struct LanguageTests {
    private static let swedish: HTTPFields = [.acceptLanguage: "sv-SE,sv;q=0.9,en;q=0.5"]
    private static let broken = #"{"resourceType":"Patient","birthDate":"1979-02-30"}"#

    private static func setBase(in node: APINode) async throws {
        let administration = SystemClient(
            id: "cli", name: "cli", provider: APINode.provider, purposes: [.administration], scopes: .all)
        let visit = Visit(
            reader: .system(administration), purpose: .administration, requestID: "t", channel: "cli")
        _ = try await node.door.changeValidation(of: APINode.provider, for: visit) {
            $0.set(ValidationRule(.everything, .base))
        }
    }

    @Test(
        "the language is the one that Accept-Language wants most, else English",
        arguments: [
            ("sv", "sv"), ("sv-FI", "sv"), ("en, sv;q=0.4", "en"), ("de, sv;q=0.4, en;q=0.3", "sv"),
            ("de", "en"), ("*", "en"), ("sv;q=0", "en"), ("", "en"), ("SV", "sv"),
        ])
    func negotiation(header: String, language: String) async throws {
        try await APINode.run { node in
            let answer = try await node.ask(
                .post, "/Patient", Self.broken, header.isEmpty ? [:] : [.acceptLanguage: header])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.headers[.contentLanguage] == language)
            #expect(try answer.json["language"]?.string == language)
            #expect(answer.text.contains(language == "sv" ? "måste vara ett datum" : "must be a date"))
        }
    }

    @Test("a refused create tells every error in Swedish, with path, line and column")
    func refusedWrite() async throws {
        try await APINode.run { node in
            try await Self.setBase(in: node)
            let body = "{\"resourceType\":\"Patient\",\n\"contact\":[{\"gender\":\"male\"}]}"
            let answer = try await node.ask(.post, "/Patient", body, Self.swedish)
            #expect(answer.status == .unprocessableContent)
            let issues = try answer.json["issue"].map { Array($0.elements) } ?? []
            #expect(issues.count == 1)
            let issue = try #require(issues.first)
            #expect(issue["severity"]?.string == "error" && issue["code"]?.string == "invariant")
            #expect(issue["expression"]?[0]?.string == "Patient.contact[0]")
            #expect(issue["location"]?[0]?.string == "line[2]")
            let words = try #require(issue["diagnostics"]?.string)
            #expect(words.hasPrefix("Patient.contact[0] uppfyller inte regeln pat-1: "), "\(words)")
            #expect(words.hasSuffix("(rad 2, kolumn 12)"), "\(words)")
        }
    }

    @Test("a refused update, transaction and batch entry, and $validate, tell in Swedish")
    func otherRoutes() async throws {
        try await APINode.run { node in
            try await Self.setBase(in: node)
            let patient = #"{"resourceType":"Patient","id":"p","contact":[{"gender":"male"}]}"#
            let updated = try await node.ask(.put, "/Patient/p", patient, Self.swedish)
            #expect(updated.status == .unprocessableContent)
            #expect(updated.text.contains("uppfyller inte regeln pat-1"))
            for type in ["transaction", "batch"] {
                let entry = #"{"resource":\#(patient),"request":{"method":"PUT","url":"Patient/p"}}"#
                let bundle = #"{"resourceType":"Bundle","type":"\#(type)","entry":[\#(entry)]}"#
                let answer = try await node.ask(.post, "", bundle, Self.swedish)
                #expect(answer.status == (type == "batch" ? .ok : .unprocessableContent))
                #expect(answer.text.contains("uppfyller inte regeln pat-1"), "\(answer.text)")
                #expect(answer.headers[.contentLanguage] == "sv")
            }
            let judged = try await node.ask(.post, "/Patient/$validate", patient, Self.swedish)
            #expect(judged.status == .ok && judged.headers[.contentLanguage] == "sv")
            #expect(judged.text.contains("uppfyller inte regeln pat-1"))
            let moved = try await node.ask(.put, "/Patient/q", patient, Self.swedish)
            #expect(moved.text.contains("Id i resursen måste vara samma som id i adressen."))
        }
    }

    @Test("broken text, XML and errors of the API itself are told in Swedish")
    func errors() async throws {
        try await APINode.run { node in
            let json = try await node.ask(.post, "/Patient", "{\"a\"", Self.swedish)
            #expect(json.text.contains("men texten tar slut (rad 1, kolumn 5)"), "\(json.text)")
            var xml = Self.swedish
            xml[.contentType] = "application/fhir+xml"
            let unknown = "<Patient xmlns=\"http://hl7.org/fhir\"><colour value=\"1\"/></Patient>"
            let answer = try await node.ask(.post, "/Patient", unknown, xml)
            #expect(answer.text.contains("Patient har inget element med det namnet: colour."))
            let missing = try await node.ask(.get, "/Patient/finns-inte", nil, Self.swedish)
            #expect(missing.text.contains("Patient/finns-inte finns inte här."))
        }
    }
}
