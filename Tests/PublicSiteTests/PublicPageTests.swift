// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import HTTPTypes
import Testing

@testable import PublicSite

@Suite("Open pages")
struct PublicPageTests {
    private func book() throws -> RouteBook {
        var book = RouteBook()
        PublicRoutes(pages: Pages(renderer: try HTMLRenderer(), settings: FrontSettings(isDemo: true))).add(
            to: &book)
        return book
    }

    @Test("everyone may come, and nothing about anyone is shown")
    func open() throws {
        let routes = try book().routes
        #expect(routes.map(\.path).contains("/") && routes.map(\.path).contains("/komponenter"))
        #expect(routes.allSatisfy { $0.shows == .nothing && $0.visitors == [.anyone] && $0.method == .get })
    }

    @Test("models fill their templates", arguments: ["help", "about", "accessibility"])
    func texts(_ page: String) throws {
        let renderer = try HTMLRenderer()
        for language in Language.allCases {
            let model = TextPage(renderer.texts[language], page: page)
            let html = try renderer.render(
                model,
                in: Shell(title: model.heading, display: Display(), portal: .open, path: "/", csrfToken: ""))
            #expect(html.contains("<h1>\(model.heading)</h1>"))
        }
    }

    @Test("the front page has a door for each part, and a story behind it")
    func front() throws {
        let renderer = try HTMLRenderer()
        let html = try renderer.render(
            FrontPage(renderer.texts[.swedish]),
            in: Shell(title: "t", display: Display(), portal: .open, path: "/", csrfToken: ""))
        for path in ["/min", "/vard", "/insikt", "/fhir/metadata"] {
            #expect(html.contains("href=\"\(path)\""))
        }
        for name in ["Anna", "Gunnar", "Ulla"] { #expect(html.contains(name)) }
    }
}
