// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Pages for errors")
struct ErrorPageTests {
    @Test("what is not there gets a page that says what to do, in the reader's language")
    func notFound() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.page("/finns/inte/<script>")
            #expect(response.status == .notFound)
            #expect(response.text.contains("Sidan finns inte"))
            #expect(!response.text.contains("<script>"))
            let english = try await client.page("/finns/inte", cookie: "visning=en.standard.auto")
            #expect(english.text.contains("The page does not exist"))
        }
    }

    @Test("our own fault shows the number that the operator's log has, and no reason")
    func fault() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.page("/prov/fel")
            #expect(response.status == .internalServerError)
            #expect(response.text.contains(try #require(response.headers[.requestNumber])))
            #expect(!response.text.contains("tried"))
        }
    }

    @Test("a path that takes other methods says which")
    func wrongMethod() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.execute(uri: "/prov/min", method: .delete)
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET, HEAD, POST")
        }
    }

    @Test("an address that is too long is refused")
    func tooLong() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.page("/prov/alla?namn=" + String(repeating: "a", count: 9_000))
            #expect(response.status == .uriTooLong)
        }
    }

    @Test("a query that is not percent-encoded UTF-8 is refused")
    func badQuery() async throws {
        try await FrontNode.run { _, client in
            let broken = try await client.page("/prov/alla?namn=%ff")
            #expect(broken.status == .badRequest)
            let whole = try await client.page("/prov/alla?namn=%C3%85sa")
            #expect(whole.text == "hej Åsa")
        }
    }

    @Test("a form that is too large is refused before it is read")
    func tooLarge() async throws {
        var settings = FrontSettings(isDemo: true)
        settings.limits.formBytesMax = 100
        try await FrontNode.run(settings: settings) { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            let response = try await client.send(
                "/prov/min", [("text", String(repeating: "a", count: 200))], cookie: cookie)
            #expect(response.status == .contentTooLarge)
            #expect(response.text.contains("för stort"))
        }
    }
}
