// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("Headers of every answer")
struct HeaderTests {
    @Test("every route, and no route, answers with the security headers and a request number")
    func everywhere() async throws {
        try await FrontNode.run { node, client in
            let routes = try node.book.routes
            #expect(routes.count > 15)
            for path in routes.map(\.path) + ["/finns/inte"] {
                let response = try await client.execute(uri: path, method: .get)
                let headers = response.headers
                #expect(
                    headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; style-src 'self'") == true
                )
                #expect(headers[.xContentTypeOptions] == "nosniff")
                #expect(headers[.known("Referrer-Policy")] == "no-referrer")
                #expect(headers[.known("Cross-Origin-Opener-Policy")] == "same-origin")
                #expect(headers[.known("Permissions-Policy")] != nil)
                #expect(headers[.requestNumber]?.count == 14, "\(path)")
                #expect(headers[.strictTransportSecurity] == nil)
            }
        }
    }

    @Test("with TLS browsers are told to stay with it")
    func strict() async throws {
        try await FrontNode.run(settings: FrontSettings(isSecure: true)) { _, client in
            let response = try await client.page("/prov/alla")
            #expect(response.headers[.strictTransportSecurity] != nil)
        }
    }

    @Test("nothing but files may be kept by a cache")
    func caches() async throws {
        try await FrontNode.run { node, client in
            let cookie = try await node.cookie(node.people.motherReader)
            for path in ["/prov/min", "/prov/alla", "/logga-in", "/finns/inte"] {
                #expect(try await client.page(path, cookie: cookie).headers[.cacheControl] == "no-store")
            }
            let page = try await client.page("/logga-in").text
            let sheet = try #require(page.firstMatch(of: /\/tillgangar\/[a-z]+-[a-z0-9]+\.css/))
            let file = try await client.page(String(sheet.output))
            #expect(file.status == .ok)
            #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(try await client.page("/robots.txt").text.contains("Disallow: /"))
        }
    }

    @Test("files are sent packed to those who take gzip, and as they are to others")
    func packing() async throws {
        try await FrontNode.run { _, client in
            let page = try await client.page("/logga-in").text
            let sheet = String(
                try #require(page.firstMatch(of: /\/tillgangar\/[a-z]+-[a-z0-9]+\.css/)).output)
            func size(_ accepted: String?) async throws -> Int {
                let headers: HTTPFields = accepted.map { [.acceptEncoding: $0] } ?? [:]
                let response = try await client.execute(uri: sheet, method: .get, headers: headers)
                let isPacked = response.body.readableBytesView.starts(with: [0x1f, 0x8b])
                #expect(isPacked == (response.headers[.contentEncoding] == "gzip"))
                #expect(response.headers[.vary] == "Accept-Encoding")
                return response.body.readableBytes
            }
            let whole = try await size(nil)
            for refusal in ["", "br", "gzip;q=0", "gzip; q=0.0, *", "*;q=0", "x-gzip-not"] {
                #expect(try await size(refusal) == whole, "\(refusal)")
            }
            for consent in ["gzip", "deflate, GZIP", "br;q=1.0, gzip;q=0.8", "*"] {
                #expect(try await size(consent) < whole / 3, "\(consent)")
            }
        }
    }

    @Test("HEAD is answered wherever GET is")
    func head() async throws {
        try await FrontNode.run { _, client in
            let response = try await client.execute(uri: "/prov/alla", method: .head)
            #expect(response.status == .ok)
            #expect(response.text.isEmpty)
        }
    }
}
