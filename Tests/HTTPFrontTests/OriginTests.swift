// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import Testing

@testable import HTTPFront

@Suite("Where a request comes from")
struct OriginTests {
    private static func request(host: String = "nod.example", _ fields: [String: String] = [:]) -> Request {
        var headers = HTTPFields()
        for (name, value) in fields { headers[.known(name)] = value }
        let head = HTTPRequest(
            method: .post, scheme: "http", authority: host, path: "/", headerFields: headers)
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }

    @Test("a proxy that is not trusted is not believed")
    func untrusted() {
        let origin = Origin(settings: FrontSettings())
        let request = Self.request(["X-Forwarded-For": "192.0.2.7"])
        #expect(origin.client(of: request, peer: "203.0.113.9") == "203.0.113.9")
    }

    @Test("behind trusted proxies the client is the last address that they did not write for each other")
    func trusted() {
        let origin = Origin(settings: FrontSettings(trustedProxies: ["10.0.0.5", "10.0.0.6"]))
        let request = Self.request(["X-Forwarded-For": "6.6.6.6, 192.0.2.7, 10.0.0.6"])
        #expect(origin.client(of: request, peer: "10.0.0.5") == "192.0.2.7")
    }

    @Test("a form from another site is foreign, one of our own is not")
    func foreign() {
        let origin = Origin(settings: FrontSettings())
        #expect(origin.isForeign(Self.request(["Origin": "https://ond.example"])))
        #expect(origin.isForeign(Self.request(["Sec-Fetch-Site": "cross-site"])))
        #expect(origin.isForeign(Self.request(["Sec-Fetch-Site": "same-site"])))
        #expect(!origin.isForeign(Self.request(["Origin": "http://nod.example"])))
        #expect(!origin.isForeign(Self.request(["Origin": "null", "Sec-Fetch-Site": "same-origin"])))
        #expect(!origin.isForeign(Self.request()))
    }

    @Test("the configured address goes before the Host header, and a strange Host is not repeated")
    func base() {
        let configured = Origin(settings: FrontSettings(baseURL: "https://nod.example"))
        #expect(configured.baseURL(of: Self.request(host: "ond.example")) == "https://nod.example")
        let plain = Origin(settings: FrontSettings())
        #expect(plain.baseURL(of: Self.request(host: "127.0.0.1:8080")) == "http://127.0.0.1:8080")
        #expect(plain.baseURL(of: Self.request(host: "a\"><script>")) == "http://localhost")
    }
}
