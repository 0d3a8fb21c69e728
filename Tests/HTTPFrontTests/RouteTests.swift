// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import Testing

@testable import HTTPFront

@Suite("The book of routes")
struct RouteTests {
    private static func book() -> RouteBook {
        var book = RouteBook()
        let open = Route(
            .get, "/vard/p/:person", shows: .person, to: [.staff], for: [.care], "Opens a record")
        book.add(open) { _, _ in Response(status: .ok) }
        book.add(Route(.post, "/vard/p/:person", shows: .person, to: [.staff], "Writes")) { _, _ in
            Response(status: .ok)
        }
        return book
    }

    @Test("the list for machines says method, path, what is shown, who may come, and for what")
    func json() throws {
        let text = String(decoding: Self.book().json, as: UTF8.self)
        #expect(text.contains(#""path": "/vard/p/{person}""#))
        #expect(text.contains(#""shows": "person""#))
        #expect(text.contains(#""care""#))
        #expect(text.contains(#""form": "personal""#))
    }

    @Test("a path knows its methods, HEAD beside GET")
    func methods() {
        #expect(Self.book().methods(at: "/vard/p/0a") == ["GET", "HEAD", "POST"])
        #expect(Self.book().methods(at: "/vard/p") == [])
    }

    @Test("a path that a route names takes what that route takes, not what those for any name take")
    func named() {
        var book = Self.book()
        book.add(Route(.post, "/vard/p/ny", shows: .person, to: [.staff], "Makes one")) { _, _ in
            Response(status: .ok)
        }
        #expect(book.methods(at: "/vard/p/ny") == ["POST"])
        #expect(book.methods(at: "/vard/p/0a") == ["GET", "HEAD", "POST"])
    }

    @Test(
        "a form is personal where a person's data or log is, sealed elsewhere, and none on the API",
        arguments: [
            (Shows.person, RouteArea.page, FormRule.personal), (.log, .page, .personal),
            (.nothing, .page, .sealed),
            (.person, .api, .none),
        ])
    func forms(shows: Shows, area: RouteArea, rule: FormRule) {
        #expect(Route(.post, "/a", area: area, shows: shows, to: [.staff], "a").form == rule)
        #expect(Route(.get, "/a", area: area, shows: shows, to: [.staff], "a").form == .none)
    }
}
