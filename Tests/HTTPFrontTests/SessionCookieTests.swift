// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Testing

@testable import HTTPFront

@Suite("The cookie of a session")
struct SessionCookieTests {
    @Test("with TLS the cookie is bound to the host and never sent in the clear")
    func secure() {
        let cookie = SessionCookie(isSecure: true)
        #expect(cookie.setting("s") == "__Host-sammanhang=s; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(cookie.clearing.contains("Max-Age=0"))
    }

    @Test("without TLS it has a plain name, as browsers refuse the other")
    func plain() {
        #expect(SessionCookie(isSecure: false).setting("s") == "sammanhang=s; Path=/; HttpOnly; SameSite=Lax")
    }

    @Test("the secret is found among other cookies, and only under its own name")
    func found() {
        var headers = HTTPFields()
        headers[.cookie] = "xsammanhang=no; visning=sv.easy.dark; sammanhang=yes=; a"
        #expect(SessionCookie(isSecure: false).secret(in: headers) == "yes=")
        #expect(SessionCookie(isSecure: true).secret(in: headers) == nil)
    }
}
