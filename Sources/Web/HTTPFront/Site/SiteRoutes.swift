// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPTypes
import Hummingbird

/// Files, robots and the display form: what every part of the site leans on.
package struct SiteRoutes: Sendable {
    private let assets: Assets
    private let cookieIsSecure: Bool

    /// Routes over the embedded files.
    package init(assets: Assets, settings: FrontSettings) {
        self.assets = assets
        cookieIsSecure = settings.isSecure
    }

    /// Adds the routes.
    package func add(to book: inout RouteBook) {
        book.add(
            .init(
                .get, "/tillgangar/:file", area: .asset, shows: .nothing, to: [.anyone],
                "Style, script, fonts")
        ) {
            request, _ in try file(at: request.uri.path, for: request)
        }
        book.add(.init(.get, "/favicon.ico", area: .asset, shows: .nothing, to: [.anyone], "The mark")) {
            request, _ in
            var response = try file(at: assets.logoPath, for: request)
            response.headers[.cacheControl] = "public, max-age=86400"
            return response
        }
        book.add(
            .init(
                .get, "/robots.txt", area: .asset, shows: .nothing, to: [.anyone], "Keeps search engines out")
        ) {
            _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "User-agent: *\nDisallow: /\n")))
        }
        let display = Route(
            .post, "/installningar/visning", shows: .nothing, to: [.anyone], form: .open,
            "Sets theme, reading, language")
        book.add(display) { _, context in choose(context) }
    }

    private func file(at path: String, for request: Request) throws(WebError) -> Response {
        guard let asset = assets.asset(at: path) else { throw WebError(.notFound, "no such file") }
        var headers: HTTPFields = [
            .contentType: asset.contentType, .cacheControl: "public, max-age=31536000, immutable",
        ]
        guard let packed = asset.packed else {
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(bytes: asset.bytes)))
        }
        headers[.vary] = "Accept-Encoding"
        guard AcceptEncoding.takesGzip(request.headers[.acceptEncoding]) else {
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(bytes: asset.bytes)))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(bytes: packed)))
    }

    private func choose(_ context: WebContext) -> Response {
        var display = context.display
        for field in Display.Field.allCases {
            if let value = context.form[field.rawValue] { display.set(field, to: value) }
        }
        var response = Pages.redirect(to: LocalPath.safe(context.form[Display.returnField]))
        response.headers[.setCookie] =
            "\(Display.cookieName)=\(display.cookieValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
            + (cookieIsSecure ? "; Secure" : "")
        return response
    }
}
