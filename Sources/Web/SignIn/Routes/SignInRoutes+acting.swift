// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension SignInRoutes {
    func addActing(to book: inout RouteBook) {
        book.add(
            Route(.get, "/valj-person", shows: .directory, to: [.individual], "Choose herself or a child")
        ) {
            request, context in try await showPeople(request, context)
        }
        book.add(Route(.post, "/valj-person", shows: .nothing, to: [.individual], "Acts for a child")) {
            _, context in try await act(context)
        }
        book.add(
            Route(.post, Pages.stopActingPath, shows: .nothing, to: [.individual], "Acts for herself again")
        ) {
            _, context in try await stop(context)
        }
    }

    private func showPeople(_ request: Request, _ context: WebContext) async throws -> Response {
        let texts = pages.texts(context)
        let model = ActingPage(
            name: context.reader?.name ?? "", children: try await children(context), acting: context.subject,
            seal: pages.seal(context), texts: texts)
        let shell = pages.shell(texts["signin.acting.title"], .citizen, request, context)
        return try pages.page(model, in: shell)
    }

    private func act(_ context: WebContext) async throws -> Response {
        let chosen = context.form.trimmed(ActingPage.childField)
        guard let session = context.session, let person = PersonKey(pathText: chosen) else {
            throw WebError(.badRequest, "no person chosen")
        }
        guard try await children(context).contains(where: { $0.person == person }) else {
            throw WebError(.wrongVisitor, "not a guardian of the person chosen")
        }
        _ = try await desk.act(for: person, in: session)
        return Pages.redirect(to: "/min")
    }

    private func stop(_ context: WebContext) async throws -> Response {
        if let session = context.session { _ = try await desk.act(for: nil, in: session) }
        return Pages.redirect(to: "/min")
    }

    /// Those whom the reader is guardian of, from the register: names and ages, no health data.
    private func children(_ context: WebContext) async throws -> [RegisteredPerson] {
        let people = try await world.children(try context.visit()).filter { $0.deceased == nil }
        return people.sorted { ($0.birthDay, $0.name) < ($1.birthDay, $1.name) }
    }
}
