// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// One route at work: lets the request in, hands it on, and turns what goes wrong into an answer.
struct RouteResponder: HTTPResponder {
    let route: Route
    let handler: RouteHandler
    let gate: Gate
    let answers: ErrorAnswers

    func respond(to request: Request, context: WebContext) async throws -> Response {
        var context = context
        context.route = route
        var response: Response
        do {
            try await gate.admit(request, &context, to: route)
            response = try await handler(request, context)
        } catch {
            response = await answers.answer(error, request, context)
        }
        if route.area != .asset, route.shows != .nothing || response.headers[.cacheControl] == nil {
            response.headers[.cacheControl] = "no-store"
        }
        return response
    }
}
