// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite("Search, bundles and $validate over HTTP")
struct SearchTests {
    private static let number = "http://electronichealth.se/identifier/personnummer%7C191212121212"

    @Test("a search by GET and by POST finds the same, with full addresses and a self link")
    func search() async throws {
        try await APINode.run { node in
            let id = try await node.patient("Nordin")
            let got = try await node.ask(.get, "/Patient?identifier=\(Self.number)&_total=accurate")
            #expect(got.status == .ok, "\(got.text)")
            let bundle = try got.json
            #expect(bundle["type"]?.string == "searchset")
            #expect(bundle["total"]?.int == 1)
            #expect(bundle["entry"]?[0]?["fullUrl"]?.string == "https://nod.example/fhir/Patient/\(id)")
            #expect(bundle["entry"]?[0]?["search"]?["mode"]?.string == "match")
            let own = try #require(bundle["link"]?[0]?["url"]?.string)
            #expect(own.hasPrefix("https://nod.example/fhir/Patient?"))
            #expect(own.contains("identifier="))
            let posted = try await node.client.execute(
                uri: "/fhir/Patient/_search", method: .post,
                headers: node.form, body: ByteBuffer(string: "identifier=\(Self.number)"))
            #expect(posted.status == .ok, "\(posted.text)")
            #expect(
                try posted.json["entry"]?[0]?["fullUrl"]?.string == "https://nod.example/fhir/Patient/\(id)")
        }
    }

    @Test("pages follow each other by the next link until all is shown once")
    func pages() async throws {
        try await APINode.run { node in
            var left: Set<String> = []
            for family in ["A", "B", "C", "D", "E"] { left.insert(try await node.patient(family)) }
            var path: String? = "/Patient?_count=2"
            var pages = 0
            while let current = path {
                let page = try await node.ask(.get, current)
                #expect(page.status == .ok, "\(page.text)")
                for entry in try page.json["entry"]?.elements.map({ $0 }) ?? [] {
                    #expect(left.remove(entry.at("resource", "id")?.string ?? "") != nil)
                }
                let next = try page.json["link"]?.elements.first { $0["relation"]?.isString("next") == true }
                path = next?["url"]?.string.map { String($0.dropFirst("https://nod.example/fhir".count)) }
                pages += 1
                #expect(pages < 6)
            }
            #expect(left.isEmpty)
            #expect(pages == 3)
        }
    }

    @Test("an unknown parameter is refused, or told and left out of the self link when the client is lenient")
    func unknown() async throws {
        try await APINode.run { node in
            _ = try await node.patient("Nordin")
            let strict = try await node.ask(.get, "/Patient?colour=blue&name=Nordin")
            #expect(strict.status == .badRequest)
            let lenient = try await node.ask(
                .get, "/Patient?colour=blue&name=Nordin", nil, [.known("Prefer"): "handling=lenient"])
            #expect(lenient.status == .ok)
            #expect(try lenient.json["link"]?[0]?["url"]?.string?.contains("colour") == false)
            let modes = try lenient.json["entry"]?.elements.compactMap { $0.at("search", "mode")?.string }
            #expect(modes == ["match", "outcome"])
        }
    }

    @Test(
        "a batch or transaction of nothing is answered without an empty array",
        arguments: ["batch", "transaction"])
    func emptyBundle(type: String) async throws {
        try await APINode.run { node in
            for entry in ["", ",\"entry\":[]"] {
                let body = "{\"resourceType\":\"Bundle\",\"type\":\"\(type)\"\(entry)}"
                let answer = try await node.ask(.post, "", body)
                guard answer.status == .ok else { continue }
                #expect(try answer.json["type"]?.string == "\(type)-response")
                #expect(try answer.json["entry"] == nil)
            }
            let plain = try await node.ask(.post, "", "{\"resourceType\":\"Bundle\",\"type\":\"\(type)\"}")
            #expect(plain.status == .ok, "\(plain.text)")
        }
    }

    @Test("a transaction stores all or nothing; a batch answers each by itself")
    func bundles() async throws {
        try await APINode.run { node in
            let good =
                #"{"resource":\#(APINode.patient("Nordin")),"request":{"method":"POST","url":"Patient"}}"#
            let bad =
                #"{"resource":{"resourceType":"Patient","b":1},"request":{"method":"POST","url":"Patient"}}"#
            func bundle(_ type: String, _ entries: String...) -> String {
                #"{"resourceType":"Bundle","type":"\#(type)","entry":[\#(entries.joined(separator: ","))]}"#
            }
            let stored = try await node.ask(.post, "", bundle("transaction", good))
            #expect(stored.status == .ok, "\(stored.text)")
            #expect(try stored.json["type"]?.string == "transaction-response")
            let refused = try await node.ask(.post, "", bundle("transaction", good, bad))
            #expect(refused.status.kind == .clientError)
            let batch = try await node.ask(.post, "", bundle("batch", good, bad))
            let statuses = try batch.json["entry"]?.elements.compactMap {
                $0.at("response", "status")?.string?.prefix(3)
            }
            #expect(statuses?.first == "201")
            #expect(statuses?.last == "422")
            let count = try await node.ask(.get, "/Patient?_summary=count")
            #expect(try count.json["total"]?.int == 2)
            let other = try await node.ask(.post, "", bundle("collection"))
            #expect(other.status == .badRequest)
        }
    }

    @Test(
        "$validate answers 200 with what it found, with line and column of what was sent, and stores nothing")
    func validate() async throws {
        try await APINode.run { node in
            let fine = try await node.ask(.post, "/Patient/$validate", APINode.patient("Nordin"))
            #expect(fine.status == .ok)
            #expect(try fine.json["issue"]?[0]?["severity"]?.string == "information")
            let wrapped = """
                {"resourceType":"Parameters","parameter":[{"name":"resource","resource":
                {"resourceType":"Patient",
                 "colour":"blue"}}]}
                """
            let wrong = try await node.ask(.post, "/Patient/$validate", wrapped)
            #expect(wrong.status == .ok)
            #expect(try wrong.json["issue"]?[0]?["severity"]?.string == "error")
            #expect(try wrong.json["issue"]?[0]?["location"]?[0]?.string == "line[3]", "\(wrong.text)")
            let count = try await node.ask(.get, "/Patient?_summary=count")
            #expect(try count.json["total"]?.int == 0)
        }
    }

    @Test("$validate judges by the profile that is asked for, and what is stored by its address")
    func validateByProfile() async throws {
        let profile = "http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient"
        let system = "http://electronichealth.se/identifier/personnummer"
        let number = #""identifier":[{"system":"\#(system)","value":"191212121213"}]"#
        try await APINode.run { node in
            let body = #"{"resourceType":"Patient","id":"p",\#(number)}"#
            let judged = try await node.ask(.post, "/Patient/$validate?profile=\(profile)", body)
            #expect(judged.status == .ok && judged.text.contains("check digit"), "\(judged.text)")
            let unknown = try await node.ask(.post, "/Patient/$validate?profile=http://a.se/ingen", body)
            #expect(unknown.text.contains("http://a.se/ingen"), "\(unknown.text)")
            #expect(try await node.ask(.post, "/Patient/$validate?mode=profile", body).status == .badRequest)
            #expect(try await node.ask(.post, "/Patient/$validate?mode=magi", body).status == .badRequest)

            #expect(
                try await node.ask(.put, "/Patient/q", APINode.patient("Nordin", id: "q")).status == .created)
            let stored = try await node.ask(.get, "/Patient/q/$validate")
            #expect(stored.status == .ok && stored.text.contains("information"), "\(stored.text)")
            let moved = try await node.ask(.post, "/Patient/q/$validate?mode=update", body)
            #expect(moved.text.contains("must be the id in the address"), "\(moved.text)")
            #expect(try await node.ask(.get, "/Patient/finns-inte/$validate").status == .notFound)
            #expect(try await node.ask(.post, "/Patient/q/$validate?mode=delete").status == .ok)
            #expect(try await node.ask(.post, "/Patient/$validate?mode=delete", body).status == .badRequest)
            let nameless = APINode.patient("Nordin").replacingOccurrences(of: #""id":"p","#, with: "")
            let update = try await node.ask(.post, "/Patient/$validate?mode=update", nameless)
            #expect(update.text.contains("needs the id"), "\(update.text)")
        }
    }
}

extension APINode {
    /// Header fields of a form.
    var form: HTTPFields {
        var headers = system
        headers[.contentType] = "application/x-www-form-urlencoded"
        return headers
    }
}
