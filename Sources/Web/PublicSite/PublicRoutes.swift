// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import HTTPTypes
import Hummingbird

/// The pages that everyone may read. Add them to the book once.
package struct PublicRoutes: Sendable {
    private let pages: Pages

    /// Pages of a node.
    package init(pages: Pages) {
        self.pages = pages
    }

    /// Pages that are all text: path, the key of their texts, and a line for the list of routes.
    private static let textPages = [
        ("/hjalp", "help", "Help"),
        ("/om-demot", "about", "What the demo is and is not"),
        ("/tillganglighet", "accessibility", "The accessibility statement"),
    ]

    /// Adds the routes.
    package func add(to book: inout RouteBook) {
        book.add(Route(.get, "/", shows: .nothing, to: [.anyone], "The front page")) { request, context in
            try showFront(request, context)
        }
        book.add(
            Route(.get, "/komponenter", shows: .nothing, to: [.anyone], "Every component in every state")
        ) {
            request, context in
            let texts = pages.texts(context)
            return try showGallery(Gallery(texts), texts["gallery.title"], request, context)
        }
        book.add(Route(.get, "/komponenter/falt", shows: .nothing, to: [.anyone], "Every field of a form")) {
            request, context in
            let texts = pages.texts(context)
            return try showGallery(GalleryOfFields(texts), texts["gallery.nav.fields"], request, context)
        }
        book.add(Route(.get, "/komponenter/diagram", shows: .nothing, to: [.anyone], "Every chart")) {
            request, context in
            let texts = pages.texts(context)
            return try showGallery(GalleryOfCharts(texts), texts["gallery.nav.charts"], request, context)
        }
        book.add(
            Route(.get, "/om/visionen", shows: .nothing, to: [.anyone], "The vision row by row, and how far")
        ) { request, context in
            let texts = pages.texts(context)
            var shell = pages.shell(texts["vision.title"], .open, request, context)
            shell.isWide = true
            return try pages.page(VisionPage(VisionTable.rows, texts), in: shell)
        }
        for (path, page, summary) in Self.textPages {
            book.add(Route(.get, path, shows: .nothing, to: [.anyone], summary)) { request, context in
                try showText(page, request, context)
            }
        }
        book.add(Route(.get, "/om/demo", shows: .nothing, to: [.anyone], "Another way to what the demo is")) {
            _, _ in
            Response(status: .movedPermanently, headers: [.location: "/om-demot"])
        }
    }

    private func showFront(_ request: Request, _ context: WebContext) throws -> Response {
        let texts = pages.texts(context)
        var shell = pages.shell(texts["front.title"], .open, request, context)
        shell.isBleeding = true
        return try pages.page(FrontPage(texts), in: shell)
    }

    private func showGallery(
        _ model: some PageModel, _ title: String, _ request: Request, _ context: WebContext
    ) throws -> Response {
        var shell = pages.shell(title, .open, request, context)
        shell.isWide = true
        return try pages.page(model, in: shell)
    }

    private func showText(_ page: String, _ request: Request, _ context: WebContext) throws -> Response {
        let model = TextPage(pages.texts(context), page: page)
        return try pages.page(model, in: pages.shell(model.heading, .open, request, context))
    }
}
