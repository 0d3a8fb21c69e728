// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Signing in and out")
struct SignInTests {
    private static func cookie(of response: TestResponse) -> String? {
        response.headers[.setCookie]?.split(separator: ";").first.map(String.init)
    }

    @Test("a person signs in and comes to her pages, signs out and is out")
    func person() async throws {
        try await FrontNode.run { node, client in
            let page = try await client.page("/logga-in")
            #expect(page.text.contains("Sara Bergman"))
            #expect(page.text.contains("41 år"))
            let begun = try await client.send("/logga-in", [("persona", "sara")])
            #expect(begun.status == .seeOther)
            #expect(begun.headers[.location] == "/min")
            #expect(begun.headers[.setCookie]?.contains("HttpOnly; SameSite=Lax") == true)
            let cookie = try #require(Self.cookie(of: begun))
            #expect(
                try await client.page("/prov/min", cookie: cookie).text == node.people.mother.person.pathText)
            let ended = try await client.send(
                "/logga-ut", [("_csrf", try await node.token(cookie))], cookie: cookie)
            #expect(ended.status == .seeOther)
            #expect(try await client.page("/prov/min", cookie: cookie).status == .seeOther)
        }
    }

    @Test("staff with several commissions choose one, and may take another")
    func staff() async throws {
        try await FrontNode.run { node, client in
            let begun = try await client.send("/logga-in", [("persona", "fatima"), ("till", "/prov/sok")])
            #expect(begun.headers[.location] == "/valj-uppdrag?till=%2Fprov%2Fsok")
            let cookie = try #require(Self.cookie(of: begun))
            let page = try await client.page("/valj-uppdrag?till=/prov/sok", cookie: cookie)
            #expect(page.text.contains("Vårdcentralen Eken"))
            let token = ("_csrf", try await node.token(cookie))
            let chosen = try await client.send(
                "/valj-uppdrag", [token, ("uppdrag", "SE2321000016-U002"), ("till", "/prov/sok")],
                cookie: cookie)
            #expect(chosen.headers[.location] == "/prov/sok")
            #expect(try await client.page("/prov/sok", cookie: cookie).text == "funnen")
            let strange = try await client.send(
                "/valj-uppdrag", [token, ("uppdrag", "SE2321000016-U009")], cookie: cookie)
            #expect(strange.status == .badRequest)
        }
    }

    @Test("a mother acts for her child, and for nobody else's")
    func acting() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            #expect(try await client.page("/valj-person", cookie: cookie).text.contains("Liv Rahimi"))
            let token = ("_csrf", try await node.token(cookie))
            let child = node.people.child.person.pathText
            #expect(
                try await client.send("/valj-person", [token, ("barn", child)], cookie: cookie).status
                    == .seeOther)
            #expect(try await client.page("/prov/min", cookie: cookie).text == child)
            #expect(
                try await client.page("/valj-person", cookie: cookie).text.contains(
                    "Du hjälper nu Liv Rahimi"))
            let own = node.people.mother.person.pathText
            let form = [token, ("_person", own)]
            #expect(try await client.send("/prov/min", form, cookie: cookie).status == .conflict)
            #expect(try await client.send("/valj-person/sluta", [token], cookie: cookie).status == .seeOther)
            #expect(try await client.page("/prov/min", cookie: cookie).text == own)
            let stranger = [token, ("barn", "0123456789abcdef")]
            #expect(try await client.send("/valj-person", stranger, cookie: cookie).status == .forbidden)
        }
    }

    @Test("on a database that is no demo there is nobody to sign in as")
    func noDemo() async throws {
        try await FrontNode.run(settings: FrontSettings()) { _, client in
            let page = try await client.page("/logga-in")
            #expect(page.text.contains("E-legitimation är inte ansluten"))
            #expect(!page.text.contains("Sara Bergman"))
            #expect(try await client.send("/logga-in", [("persona", "sara")]).status == .serviceUnavailable)
        }
    }

    @Test("nobody is led to another site after signing in")
    func redirects() async throws {
        try await FrontNode.run { _, client in
            let begun = try await client.send("/logga-in", [("persona", "sara"), ("till", "//ond.example/")])
            #expect(begun.headers[.location] == "/min")
        }
    }

    @Test("too many attempts have to wait")
    func rate() async throws {
        try await FrontNode.run { _, client in
            for _ in 0..<20 {
                let response = try await client.send("/logga-in", [("persona", "x")])
                #expect(response.status == .badRequest)
            }
            let last = try await client.send("/logga-in", [("persona", "x")])
            #expect(last.status == .tooManyRequests)
        }
    }

    @Test("the display form sets the cookie and goes back")
    func display() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.send(
                "/installningar/visning", [("tema", "dark"), ("tillbaka", "/logga-in?till=%2Fmin")])
            #expect(response.headers[.location] == "/logga-in?till=%2Fmin")
            #expect(response.headers[.setCookie]?.hasPrefix("visning=sv.standard.dark;") == true)
        }
    }
}
