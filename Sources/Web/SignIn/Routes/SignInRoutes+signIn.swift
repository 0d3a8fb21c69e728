// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension SignInRoutes {
    func addSignIn(to book: inout RouteBook) {
        book.add(Route(.get, "/logga-in", shows: .nothing, to: [.anyone], "Choose whom to sign in as")) {
            request, context in try await showPersonas(request, context)
        }
        let start = Route(
            .post, "/logga-in", shows: .nothing, to: [.anyone], form: .open, rate: .signIn, "Starts a session"
        )
        book.add(start) { _, context in try await signIn(context) }
        let end = Route(
            .post, "/logga-ut", shows: .nothing, to: [.individual, .staff, .staffWithoutCommission],
            "Ends the session")
        book.add(end) { _, context in try await signOut(context) }
    }

    private func showPersonas(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = pages.texts(context)
        let personas = pages.settings.isDemo ? try await world.personas() : []
        let next = LocalPath.safe(context.query[Self.nextField], otherwise: "")
        let model = SignInPage(
            personas: personas, next: next, texts: texts, seal: { pages.seal(context, more: $0) })
        let shell = pages.shell(texts["signin.title"], .open, request, context)
        return try pages.page(model, in: shell, status: pages.settings.isDemo ? .ok : .serviceUnavailable)
    }

    private func signIn(_ context: WebContext) async throws -> Response {
        guard pages.settings.isDemo else {
            throw WebError(.unavailable, "e-identification is not connected, and this is no demo database")
        }
        let key = context.form.trimmed(SignInPage.personaField)
        guard let choice = try await world.personas().first(where: { $0.persona.key == key }) else {
            throw WebError(.badRequest, "no such persona")
        }
        // A new secret each time, and the old session ended, so that nobody is given a session she did not
        // start.
        if let session = context.session { try await desk.end(session) }
        let secret = try await desk.openSession(for: choice.reader)
        let reader = try await withOnlyCommission(choice, secret) ?? choice.reader
        let start = Self.start(of: reader)
        let next =
            start == "/valj-uppdrag" ? start + Self.query(context) : nextPath(context, otherwise: start)
        var response = Pages.redirect(to: next)
        response.headers[.setCookie] = cookie.setting(secret.text)
        return response
    }

    private func signOut(_ context: WebContext) async throws -> Response {
        if let session = context.session { try await desk.end(session) }
        var response = Pages.redirect(to: "/?utloggad=ja")
        response.headers[.setCookie] = cookie.clearing
        return response
    }

    /// Where the reader wanted to go before she had to sign in.
    func nextPath(_ context: WebContext, otherwise: String) -> String {
        LocalPath.safe(context.form[Self.nextField], otherwise: otherwise)
    }

    private static func query(_ context: WebContext) -> String {
        let next = LocalPath.safe(context.form[nextField], otherwise: "")
        return next.isEmpty ? "" : "?\(nextField)=\(FormFields.encode(next))"
    }

    /// Staff with one commission have nothing to choose.
    private func withOnlyCommission(_ choice: PersonaChoice, _ secret: Secret) async throws -> Reader? {
        let valid = choice.commissions.filter { $0.isValid(at: now()) }
        guard valid.count == 1, let session = try await desk.session(secret.text) else { return nil }
        return try await desk.choose(commission: valid[0].hsaID, in: session).reader
    }
}
