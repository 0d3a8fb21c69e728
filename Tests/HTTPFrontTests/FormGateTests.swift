// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Forms")
struct FormGateTests {
    private static let other = "0123456789abcdef"

    @Test("a form with its token and person is taken")
    func taken() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            let fields = [
                ("_csrf", try await node.token(cookie)), ("_person", node.people.mother.person.pathText),
                ("text", " hej & hå "),
            ]
            let response = try await client.send("/prov/min", fields, cookie: cookie)
            #expect(response.status == .ok)
            #expect(response.text == "hej & hå")
        }
    }

    @Test("a form without a token, or with another session's, is refused")
    func forged() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            let another = try await node.cookie(node.people.motherReader)
            let person = ("_person", node.people.mother.person.pathText)
            for token in [nil, "", "x", try await node.token(another)] {
                let fields = [person] + (token.map { [("_csrf", $0)] } ?? [])
                #expect(try await client.send("/prov/min", fields, cookie: cookie).status == .forbidden)
            }
        }
    }

    @Test("a form from another site is refused, token or not")
    func foreign() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            let fields = [
                ("_csrf", try await node.token(cookie)), ("_person", node.people.mother.person.pathText),
            ]
            let headers: HTTPFields = [.origin: "https://ond.example"]
            #expect(try await client.send("/prov/min", fields, cookie: cookie, headers).status == .forbidden)
        }
    }

    @Test("a form that was opened for another person is refused, and the page says so")
    func anotherPerson() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            let fields = [("_csrf", try await node.token(cookie)), ("_person", Self.other)]
            let response = try await client.send("/prov/min", fields, cookie: cookie)
            #expect(response.status == .conflict)
            #expect(response.text.contains("Du har bytt person eller uppdrag"))
        }
    }

    @Test("a form that was opened in another commission is refused")
    func anotherCommission() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.nurseReader(0))
            let token = try await node.token(cookie)
            func status(commission: Int) async throws -> HTTPResponse.Status {
                let fields = [
                    ("_csrf", token), ("_person", Self.other),
                    ("_uppdrag", node.people.nurse.commissions[commission].hsaID.text),
                ]
                return try await client.send("/prov/vard/\(Self.other)", fields, cookie: cookie).status
            }
            #expect(try await status(commission: 0) == .ok)
            #expect(try await status(commission: 1) == .conflict)
        }
    }

    @Test("a form about a person that does not say which person or commission is refused")
    func unsealed() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.nurseReader(0))
            let fields = [("_csrf", try await node.token(cookie)), ("_person", Self.other)]
            #expect(
                try await client.send("/prov/vard/\(Self.other)", fields, cookie: cookie).status == .forbidden
            )
        }
    }

    @Test("a form in another encoding is refused")
    func encoding() async throws {
        try await FrontNode.run { node, client in
            let headers: HTTPFields = [
                .contentType: "text/plain", .cookie: try await node.cookie(node.people.motherReader),
            ]
            let response = try await client.execute(
                uri: "/prov/min", method: .post, headers: headers, body: .init(string: "a=b"))
            #expect(response.status == .unsupportedMediaType)
        }
    }
}
