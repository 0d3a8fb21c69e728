// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

/// Routes of every kind, to try the front on.
struct TrialRoutes: Sendable {
    let pages: Pages

    func add(to book: inout RouteBook) {
        book.add(Route(.get, "/prov/alla", shows: .nothing, to: [.anyone], "For everyone")) { _, context in
            Self.text("hej \(context.query["namn"] ?? "")")
        }
        book.add(Route(.get, "/prov/min", shows: .person, to: [.individual], "Her own")) { _, context in
            Self.text(context.subject?.pathText ?? "")
        }
        book.add(Route(.post, "/prov/min", shows: .person, to: [.individual], "Her own form")) { _, context in
            Self.text(context.form.trimmed("text"))
        }
        book.add(Route(.get, "/prov/vard/:person", shows: .person, to: [.staff], for: [.care], "A record")) {
            _, context in Self.text("\(try context.visit().purpose)")
        }
        book.add(
            Route(.post, "/prov/vard/:person", shows: .person, to: [.staff], for: [.care], "A form on it")
        ) {
            _, context in Self.text("skrivet")
        }
        book.add(Route(.get, "/prov/insikt", shows: .counts, to: [.staff], for: [.quality], "Counts")) {
            _, _ in
            Self.text("siffror")
        }
        book.add(
            Route(
                .get, "/prov/sok", shows: .person, to: [.staff], for: [.care], rate: .personLookUp, "Look-up")
        ) { _, _ in Self.text("funnen") }
        book.add(Route(.get, "/prov/fel", shows: .nothing, to: [.anyone], "Our own fault")) { _, _ in
            throw WebError(.fault, "tried")
        }
    }

    private static func text(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
