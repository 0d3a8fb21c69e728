// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import DesignSystem
import GuardedStore
import HTTPTypes
import Hummingbird

/// Turns every error into a page that says what happened and what to do.
package struct ErrorPages: Sendable {
    private let pages: Pages

    /// Error pages of a node.
    package init(pages: Pages) {
        self.pages = pages
    }

    /// The answer to an error.
    package func answer(_ error: any Error, _ request: Request, _ context: WebContext) async -> Response {
        if let way = wayOn(error, request) { return Pages.redirect(to: way) }
        let status = Self.status(of: error)
        var response = page(error, status, request, context)
        if case .wrongMethod(let allowed) = (error as? WebError)?.code {
            response.headers[.allow] = allowed.joined(separator: ", ")
        }
        if case .tooMany(let seconds) = (error as? WebError)?.code {
            response.headers[.retryAfter] = String(seconds)
        }
        if case .bodyTooLarge = (error as? WebError)?.code { response.headers[.connection] = "close" }
        return response
    }

    /// Someone who only has to sign in, or to choose a commission, is sent there and then comes back.
    private func wayOn(_ error: any Error, _ request: Request) -> String? {
        guard request.method == .get || request.method == .head else { return nil }
        let back = FormFields.encode(LocalPath.safe(request.uri.string))
        switch (error as? WebError)?.code {
        case .needsSignIn: return "/logga-in?till=\(back)"
        case .needsCommission: return "/valj-uppdrag?till=\(back)"
        default: return nil
        }
    }

    private func page(
        _ error: any Error, _ status: HTTPResponse.Status, _ request: Request, _ context: WebContext
    ) -> Response {
        let texts = pages.texts(context)
        let model = Self.model(error, status, texts, context)
        do {
            let shell = pages.shell(model.heading, .open, request, context)
            return try pages.page(model, in: shell, status: status)
        } catch {
            context.logger.error(
                "error page not rendered", metadata: ["error.reason": "\(error.reasonForLog)"])
            return Response(
                status: status, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "\(model.heading)\n\(model.text)\n")))
        }
    }

    private static func model(
        _ error: any Error, _ status: HTTPResponse.Status, _ texts: LocalTexts, _ context: WebContext
    ) -> MessagePage {
        let verdict = verdict(of: error)
        let key = "front.error.\(key(error, status))"
        let reason = verdict.flatMap { texts.has($0.reasonKey) ? texts[$0.reasonKey] : nil }
        let isFault = status.kind == .serverError
        return MessagePage(
            heading: texts["\(key).heading"], text: reason ?? texts["\(key).text"],
            source: verdict.map { texts["front.error.source", ["source": "\($0.source)"]] },
            advice: texts.has("\(key).advice") ? texts["\(key).advice"] : nil, links: links(texts, context),
            errorNumber: isFault ? context.requestID.text : nil)
    }

    /// The last part of the text keys of an error.
    private static func key(_ error: any Error, _ status: HTTPResponse.Status) -> String {
        switch (error as? WebError)?.code {
        case .forgedForm: return "form"
        case .changedIdentity: return "changed"
        case .wrongVisitor: return "visitor"
        case .wrongPurpose: return "purpose"
        case .needsSignIn: return "sign-in"
        default: break
        }
        if (error as? DoorError)?.code == .tooCostly { return "too-costly" }
        switch status {
        case .forbidden, .notFound, .gone, .preconditionFailed, .contentTooLarge, .tooManyRequests:
            return "\(status.code)"
        case .serviceUnavailable: return "503"
        case .methodNotAllowed: return "405"
        default: return status.kind == .serverError ? "500" : "400"
        }
    }

    private static func links(_ texts: LocalTexts, _ context: WebContext) -> [Link] {
        switch context.reader {
        case .individual: [Link(texts["front.error.link.citizen"], href: Portal.citizen.path)]
        case .staff(let staff):
            staff.commission?.purpose == .care
                ? [Link(texts["front.error.link.staff"], href: Portal.staff.path)]
                : [Link(texts["front.error.link.commission"], href: "/valj-uppdrag")]
        case .system, nil: [Link(texts["front.error.link.home"], href: "/")]
        }
    }

    private static func verdict(of error: any Error) -> Verdict? {
        if case .refused(let verdict) = (error as? WebError)?.code { return verdict }
        return (error as? DoorError)?.verdict
    }

    private static func status(of error: any Error) -> HTTPResponse.Status {
        switch error {
        case let error as WebError: error.status
        case let error as DoorError: error.status
        case let error as HTTPError: error.status
        default: error.isTransient ? .serviceUnavailable : .internalServerError
        }
    }
}
