// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import Logging

/// What every request passes, those to no route too: limits, facts about the client, headers, the operator's
/// log.
///
/// One middleware rather than eight: each costs an allocation and a hop on every request.
struct Pipeline: RouterMiddleware {
    let front: Front
    let answers: ErrorAnswers
    let routes: [Route]
    private let headers: SecurityHeaders
    private let origin: Origin

    init(front: Front, answers: ErrorAnswers, routes: [Route]) {
        self.front = front
        self.answers = answers
        self.routes = routes
        headers = SecurityHeaders(isSecure: front.settings.isSecure)
        origin = Origin(settings: front.settings)
    }

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let began = ContinuousClock.now
        var context = context
        context.clientAddress = origin.client(of: request, peer: context.clientAddress)
        context.baseURL = origin.baseURL(of: request)
        var response: Response
        do {
            try check(request)
            response = try await next(request, context)
        } catch {
            await Gate(front).identify(request, &context)
            response = await answers.answer(wrongMethod(error, request) ?? error, request, context)
        }
        headers.add(to: &response.headers)
        response.headers[.requestNumber] = context.requestID.text
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        note(request, context, response.status, ContinuousClock.now - began)
        return response
    }

    private func check(_ request: Request) throws(WebError) {
        guard (request.head.path ?? "").utf8.count <= front.settings.limits.targetBytesMax else {
            throw WebError(.targetTooLong, "longer than \(front.settings.limits.targetBytesMax) bytes")
        }
    }

    /// The router says "not found" for a path that only other methods have.
    private func wrongMethod(_ error: any Error, _ request: Request) -> WebError? {
        guard let error = error as? HTTPError, error.status == .notFound else { return nil }
        let allowed = RouteBook.methods(of: routes, at: request.uri.path)
        return allowed.isEmpty
            ? WebError(.notFound, "no such path") : WebError(.wrongMethod(allowed: allowed), "another method")
    }

    /// The template of the path, never the path: ids and questions stay out of the log.
    private func note(
        _ request: Request, _ context: WebContext, _ status: HTTPResponse.Status, _ duration: Duration
    ) {
        guard context.logger.logLevel <= .debug else { return }
        let metadata: Logger.Metadata = [
            "request.id": "\(context.requestID)",
            "http.method": "\(request.method.rawValue)",
            "http.route": "\(context.endpointPath ?? "none")",
            "http.status": "\(status.code)",
            "http.microseconds": "\(duration / .microseconds(1))",
        ]
        context.logger.debug("request answered", metadata: metadata)
    }
}
