// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite("The server on a socket")
struct ServerTests {
    @Test("50 MB are refused with an answer that arrives, and the connection is closed")
    func hugeBody() async throws {
        try await FrontNode.run(.live) { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            let headers: HTTPFields = [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"]
            let body = ByteBuffer(repeating: UInt8(ascii: "a"), count: 50 << 20)
            let response = try await client.execute(
                uri: "/prov/min", method: .post, headers: headers, body: body)
            #expect(response.status == .contentTooLarge)
            #expect(response.headers[.connection] == "close")
            #expect(response.text.contains("för stort"))
        }
    }

    @Test("several requests use one connection")
    func keepsAlive() async throws {
        try await FrontNode.run(.live) { _, client in
            for _ in 0..<3 {
                let response = try await client.page("/prov/alla?namn=Anna")
                #expect(response.text == "hej Anna")
            }
        }
    }

    @Test("a header that is too large is refused")
    func hugeHeader() async throws {
        try await FrontNode.run(.live) { _, client in
            let response = try await client.page("/prov/alla", cookie: String(repeating: "a", count: 40_000))
            #expect(response.status == .badRequest)
        }
    }
}
