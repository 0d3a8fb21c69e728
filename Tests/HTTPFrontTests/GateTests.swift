// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Who is let in")
struct GateTests {
    @Test("someone who is not signed in is sent to sign in, and comes back")
    func signedOut() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.page("/prov/min?sida=2")
            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/logga-in?till=%2Fprov%2Fmin%3Fsida%3D2")
        }
    }

    @Test("staff without a commission are sent to choose one")
    func noCommission() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.nurseReader(nil))
            let response = try await client.page("/prov/vard/0123456789abcdef", cookie: cookie)
            #expect(response.headers[.location]?.hasPrefix("/valj-uppdrag?till=") == true)
        }
    }

    @Test("a person does not come to the pages of staff, nor staff to hers")
    func wrongVisitor() async throws {
        try await FrontNode.run { node, client in
            let mother = try await node.cookie(node.people.motherReader)
            let nurse = try await node.cookie(node.people.nurseReader(0))
            #expect(try await client.page("/prov/vard/0123456789abcdef", cookie: mother).status == .forbidden)
            #expect(try await client.page("/prov/min", cookie: nurse).status == .forbidden)
            #expect(try await client.page("/prov/vard/0123456789abcdef", cookie: nurse).text == "care")
        }
    }

    @Test("a commission for care does not open the pages for quality")
    func wrongPurpose() async throws {
        try await FrontNode.run { node, client in
            let nurse = try await node.cookie(node.people.nurseReader(0))
            let response = try await client.page("/prov/insikt", cookie: nurse)
            #expect(response.status == .forbidden)
            #expect(response.text.contains("Ditt uppdrag gäller något annat"))
        }
    }

    @Test("a cookie that nobody has is nobody's", arguments: ["", "x", String(repeating: "a", count: 4_000)])
    func strangeCookie(secret: String) async throws {
        try await FrontNode.run { _, client in
            let response = try await client.page("/prov/min", cookie: "sammanhang=\(secret)")
            #expect(response.status == .seeOther)
        }
    }

    @Test("too many look-ups of persons by one reader have to wait; another reader does not")
    func rate() async throws {
        var settings = FrontSettings(isDemo: true)
        settings.limits.rates[.personLookUp] = Rate(burst: 2, perMinute: 2)
        try await FrontNode.run(settings: settings) { node, client in
            let nurse = try await node.cookie(node.people.nurseReader(0))
            for _ in 0..<2 { #expect(try await client.page("/prov/sok", cookie: nurse).status == .ok) }
            let refused = try await client.page("/prov/sok", cookie: nurse)
            #expect(refused.status == .tooManyRequests)
            #expect(refused.headers[.retryAfter] == "30")
        }
    }
}
