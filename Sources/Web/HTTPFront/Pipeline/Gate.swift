// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPTypes
import Hummingbird
import Identity

/// Finds out who asks, and lets in those whom the route is for.
struct Gate: Sendable {
    private let front: Front

    init(_ front: Front) {
        self.front = front
    }

    /// Lets a request in, or says why not. Afterwards the context knows reader, session, display and form.
    func admit(_ request: Request, _ context: inout WebContext, to route: Route) async throws {
        switch route.area {
        case .asset: return
        case .api: try await identifyByToken(request, &context)
        case .page: try await identifyByCookie(request, &context)
        }
        context.query = try FormFields(
            urlEncoded: (request.uri.query ?? "").utf8, countMax: front.settings.limits.fieldCountMax)
        try checkVisitor(context, route)
        try checkRate(context, route)
        try checkSize(request, route)
        if route.form != .none {
            context.form = try await FormGate(front).fields(of: request, context, route)
        }
    }

    /// Finds out who asks where no route was found, so that the page for it looks like the others.
    func identify(_ request: Request, _ context: inout WebContext) async {
        do {
            try await identifyByCookie(request, &context)
        } catch {
            context.logger.debug("session not read", metadata: ["error.type": "\(type(of: error))"])
        }
    }

    private func identifyByCookie(_ request: Request, _ context: inout WebContext) async throws {
        context.display = Display(cookie: SessionCookie.value(of: Display.cookieName, in: request.headers))
        guard let secret = front.cookie.secret(in: request.headers) else { return }
        guard let session = try await front.desk.session(secret) else { return }
        context.session = session
        context.reader = session.reader
        context.csrfToken = front.desk.csrfToken(for: session, form: FormGate.formName)
        if case .individual(let individual) = session.reader, individual.actingFor != nil {
            context.actingName = try await front.actingName(session.reader) ?? ""
        }
    }

    private func identifyByToken(_ request: Request, _ context: inout WebContext) async throws {
        guard let header = request.headers[.authorization] else { return }
        let words = header.split(separator: " ", maxSplits: 1)
        if words.count == 2, words[0].lowercased() == "bearer" {
            context.reader = try await front.desk.reader(bearer: String(words[1]))
        }
        guard context.reader == nil else { return }
        try spend(.signIn, client: context.clientAddress)
        throw WebError(.needsSignIn, "the token is unknown, ended or revoked")
    }

    private func checkVisitor(_ context: WebContext, _ route: Route) throws(WebError) {
        guard !route.visitors.contains(.anyone) else { return }
        guard let reader = context.reader else { throw WebError(.needsSignIn, "nobody is signed in") }
        let visitor = reader.visitor
        guard route.visitors.contains(visitor) else {
            let mayChoose = visitor == .staffWithoutCommission && route.visitors.contains(.staff)
            throw WebError(
                mayChoose ? .needsCommission : .wrongVisitor, "the route is not for \(visitor.rawValue)")
        }
        guard visitor == .staffWithoutCommission || reader.purpose(among: route.purposes) != nil else {
            throw WebError(.wrongPurpose, "the route is for \(route.purposes.map(\.rawValue))")
        }
    }

    private func checkRate(_ context: WebContext, _ route: Route) throws(WebError) {
        guard let rate = route.rate else { return }
        try spend(rate, client: rate == .signIn ? context.clientAddress : context.reader?.ledgerName ?? "")
    }

    private func spend(_ rate: RateClass, client: String) throws(WebError) {
        guard let seconds = front.rates.secondsToWait(rate, client: client) else { return }
        throw WebError(.tooMany(secondsToWait: seconds), "too many requests of class \(rate.rawValue)")
    }

    private func checkSize(_ request: Request, _ route: Route) throws(WebError) {
        let bytesMax = route.bodyBytesMax ?? front.settings.limits.formBytesMax
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length > bytesMax else {
            return
        }
        throw WebError(.bodyTooLarge(bytesMax: bytesMax), "the body has \(length) bytes")
    }
}
