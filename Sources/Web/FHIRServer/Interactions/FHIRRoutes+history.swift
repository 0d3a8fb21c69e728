// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

extension FHIRRoutes {
    /// history of one resource. Source: FHIR R4 3.1.0.11.
    func addHistory(to book: inout RouteBook) {
        book.add(route(.get, "/:type/:id/_history", "history: versions, newest first")) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context, allowed: ["_count", "_page"])
            let key = try key(context)
            let count = try number("_count", context) ?? FHIRLimits.historyPageDefault
            let page = HistoryBundle(
                base: exchange.base, key: key, count: min(count, FHIRLimits.historyPageMax),
                before: try number("_page", context))
            let versions = try await door.history(
                of: key, before: page.before, count: page.count, for: try context.visit())
            return try exchange.answer(.ok, page.bytes(versions))
        }
    }

    private func number(_ name: String, _ context: WebContext) throws(WebError) -> Int? {
        guard let text = context.query[name] else { return nil }
        guard let number = Int(text), number > 0 else {
            throw WebError(.badRequest, "\(name) is a number from 1.")
        }
        return number
    }
}
