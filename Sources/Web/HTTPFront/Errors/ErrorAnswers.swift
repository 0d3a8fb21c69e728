// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import Logging

/// Chooses how an error is told, and tells the operator.
struct ErrorAnswers: Sendable {
    let byPrefix: [(prefix: String, answer: ErrorAnswer)]
    let page: ErrorAnswer

    func answer(_ error: any Error, _ request: Request, _ context: WebContext) async -> Response {
        let path = request.uri.path
        let chosen = byPrefix.first { path == $0.prefix || path.hasPrefix($0.prefix + "/") }
        let response = await (chosen?.answer ?? page)(error, request, context)
        if response.status.kind == .serverError { note(error, response.status, context) }
        return response
    }

    private func note(_ error: any Error, _ status: HTTPResponse.Status, _ context: WebContext) {
        let metadata: Logger.Metadata = [
            "request.id": "\(context.requestID)",
            "http.status": "\(status.code)",
            "error.type": "\(type(of: error))",
            "error.reason": "\(error.reasonForLog)",
        ]
        context.logger.error("request failed", metadata: metadata)
    }
}
