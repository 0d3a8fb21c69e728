// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Instance interactions. FHIR R4 3.1.0")
struct WriteAndReadTests {
    @Test("what is created is read back, with version, time and place in the headers")
    func createAndRead() async throws {
        try await APINode.run { node in
            let made = try await node.ask(.post, "/Patient", APINode.patient("Nordin"))
            #expect(made.status == .created, "\(made.text)")
            let id = try #require(try made.json["id"]?.string)
            #expect(made.headers[.location] == "https://nod.example/fhir/Patient/\(id)/_history/1")
            #expect(made.headers[.eTag] == "W/\"1\"")
            let read = try await node.ask(.get, "/Patient/\(id)")
            #expect(read.status == .ok)
            #expect(read.headers[.contentType] == "application/fhir+json")
            #expect(read.headers[.lastModified] == "Sun, 03 May 2026 12:00:00 GMT")
            #expect(read.headers[.cacheControl] == "no-store")
            #expect(try read.json["meta"]?["versionId"]?.string == "1")
            #expect(try read.json["name"]?[0]?["family"]?.string == "Nordin")
        }
    }

    @Test("a version that one has is not sent again")
    func notModified() async throws {
        try await APINode.run { node in
            let id = try await node.patient("Nordin")
            let same = try await node.ask(.get, "/Patient/\(id)", nil, [.ifNoneMatch: "W/\"1\""])
            #expect(same.status == .notModified)
            #expect(same.text.isEmpty)
            let since: HTTPFields = [.ifModifiedSince: "Sun, 03 May 2026 12:00:00 GMT"]
            let unchanged = try await node.ask(.get, "/Patient/\(id)", nil, since)
            #expect(unchanged.status == .notModified)
            let other = try await node.ask(.get, "/Patient/\(id)", nil, [.ifNoneMatch: "W/\"2\""])
            #expect(other.status == .ok)
        }
    }

    @Test("updates make versions, all of them can be read, and history tells them newest first")
    func versions() async throws {
        try await APINode.run { node in
            let id = try await node.patient("Nordin")
            let body = APINode.patient("Sandberg", id: id)
            let updated = try await node.ask(.put, "/Patient/\(id)", body, [.ifMatch: "W/\"1\""])
            #expect(updated.status == .ok, "\(updated.text)")
            #expect(updated.headers[.eTag] == "W/\"2\"")
            let stale = try await node.ask(.put, "/Patient/\(id)", body, [.ifMatch: "W/\"1\""])
            #expect(stale.status == .preconditionFailed)
            let first = try await node.ask(.get, "/Patient/\(id)/_history/1")
            #expect(try first.json["name"]?[0]?["family"]?.string == "Nordin")
            let missing = try await node.ask(.get, "/Patient/\(id)/_history/9")
            #expect(missing.status == .notFound)
            let history = try await node.ask(.get, "/Patient/\(id)/_history?_count=1")
            #expect(try history.json["entry"]?.count == 1)
            #expect(try history.json["entry"]?[0]?["response"]?["etag"]?.string == "W/\"2\"")
            #expect(try history.json["entry"]?[0]?["request"]?["method"]?.string == "PUT")
            #expect(history.text.contains("/_history?_count=1&_page=2"))
            let next = try await node.ask(.get, "/Patient/\(id)/_history?_count=1&_page=2")
            #expect(try next.json["entry"]?[0]?["resource"]?["meta"]?["versionId"]?.string == "1")
        }
    }

    @Test("an update under a new id creates; the id must be that of the address")
    func updateCreates() async throws {
        try await APINode.run { node in
            let made = try await node.ask(.put, "/Patient/anna-1", APINode.patient("Nordin", id: "anna-1"))
            #expect(made.status == .created, "\(made.text)")
            #expect(made.headers[.location] == "https://nod.example/fhir/Patient/anna-1/_history/1")
            let wrong = try await node.ask(.put, "/Patient/anna-2", APINode.patient("Nordin", id: "anna-1"))
            #expect(wrong.status == .badRequest)
        }
    }

    @Test("what is deleted is gone, and its history is not")
    func delete() async throws {
        try await APINode.run { node in
            let id = try await node.patient("Nordin")
            let deleted = try await node.ask(.delete, "/Patient/\(id)")
            #expect(deleted.status == .noContent)
            #expect(deleted.text.isEmpty)
            let read = try await node.ask(.get, "/Patient/\(id)")
            #expect(read.status == .gone)
            #expect(try read.issueCodes == ["deleted"])
            let history = try await node.ask(.get, "/Patient/\(id)/_history")
            #expect(try history.json["entry"]?.count == 2)
            #expect(try history.json["entry"]?[0]?["resource"] == nil)
            let outcome = try await node.ask(
                .delete, "/Patient/\(try await node.patient("Ek"))", nil, Self.wantsOutcome)
            #expect(outcome.status == .ok)
            #expect(try outcome.issueCodes == ["deleted"])
        }
    }

    @Test("the client chooses what a write answers with")
    func preference() async throws {
        try await APINode.run { node in
            let minimal = try await node.ask(
                .post, "/Patient", APINode.patient("A"), [.known("Prefer"): "return=minimal"])
            #expect(minimal.status == .created)
            #expect(minimal.text.isEmpty)
            #expect(minimal.headers[.location] != nil)
            let outcome = try await node.ask(.post, "/Patient", APINode.patient("B"), Self.wantsOutcome)
            #expect(try outcome.issueCodes == ["informational"])
        }
    }

    @Test("a conditional create makes one resource, however often it is sent")
    func ifNoneExist() async throws {
        try await APINode.run { node in
            let condition: HTTPFields = [
                .known("If-None-Exist"):
                    "identifier=http://electronichealth.se/identifier/personnummer|191212121212"
            ]
            let first = try await node.ask(.post, "/Patient", APINode.patient("Nordin"), condition)
            #expect(first.status == .created, "\(first.text)")
            let second = try await node.ask(.post, "/Patient", APINode.patient("Nordin"), condition)
            #expect(second.status == .ok)
            #expect(try second.json["id"]?.string == first.json["id"]?.string)
            _ = try await node.patient("Nordin")
            let several = try await node.ask(.post, "/Patient", APINode.patient("Nordin"), condition)
            #expect(several.status == .preconditionFailed)
            #expect(try several.issueCodes == ["multiple-matches"])
        }
    }

    @Test("_pretty lays the answer out without changing it; HEAD has the headers alone")
    func layout() async throws {
        try await APINode.run { node in
            let id = try await node.patient("Nordin")
            let plain = try await node.ask(.get, "/Patient/\(id)")
            let pretty = try await node.ask(.get, "/Patient/\(id)?_pretty=true")
            #expect(pretty.text.contains("\n  \""))
            #expect(try pretty.json.isSameTree(as: plain.json))
            let head = try await node.ask(.head, "/Patient/\(id)")
            #expect(head.status == .ok)
            #expect(head.headers[.eTag] == "W/\"1\"")
            #expect(head.text.isEmpty)
        }
    }

    private static let wantsOutcome: HTTPFields = [.known("Prefer"): "return=OperationOutcome"]
}
