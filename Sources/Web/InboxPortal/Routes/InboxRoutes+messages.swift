// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import Hummingbird
import Sweden
import WorkInbox

extension InboxRoutes {
    func addMessages(to book: inout RouteBook) {
        func add(
            get path: String, _ summary: String, _ body: @escaping CitizenRoutes.CitizenHandler
        ) {
            book.add(
                Route(.get, path, shows: .person, to: [.individual], summary), citizen.handler(body))
        }
        func add(
            post path: String, _ summary: String, _ body: @escaping CitizenRoutes.CitizenHandler
        ) {
            book.add(
                Route(.post, path, shows: .person, to: [.individual], summary), citizen.handler(body))
        }
        add(get: InboxPaths.messages, "The person's conversations with units", showThreads)
        add(get: InboxPaths.newMessage, "Form for a message to a unit", askMessage)
        add(get: "\(InboxPaths.messages)/:thread", "One conversation", showThread)
        add(post: InboxPaths.messages, "Sends a message to a unit", send)
        add(post: "\(InboxPaths.messages)/:thread", "Writes again in a conversation", reply)
    }

    private func words(_ request: CitizenRequest) -> InboxWords { InboxWords(request.texts) }

    private func showThreads(_ request: CitizenRequest) async throws -> Response {
        let threads = try await write.threads(of: request.person, for: request.visit)
        let model = MessagesPage(
            threads, in: try await citizen.door.directory(), today: citizen.today, words(request))
        return try citizen.page(model, .messages, request)
    }

    private func askMessage(_ request: CitizenRequest) async throws -> Response {
        let unit = request.context.query.trimmed(MessageInput.unitField)
        return try await ask(MessageInput(unit: unit), request)
    }

    private func ask(_ input: MessageInput, _ request: CitizenRequest) async throws -> Response {
        let units = try await write.units(of: request.person, for: request.visit)
        let model = NewMessagePage(
            units, input: input, promise: write.promise, seal: citizen.pages.seal(request.context),
            words(request))
        let isWrong = !input.mistakes.isEmpty
        return try citizen.page(
            model, .messages, request, below: request.texts["inbox.new.title"], hasErrors: isWrong,
            status: isWrong ? .unprocessableContent : .ok)
    }

    private func send(_ request: CitizenRequest) async throws -> Response {
        let sources = try await write.units(of: request.person, for: request.visit)
        let units = sources.flatMap { $0.units.map(\.hsaID.text) }
        let input = MessageInput(request.context.form, units: units)
        guard input.mistakes.isEmpty, let unit = HSAID(input.unit) else {
            return try await ask(input, request)
        }
        let thread = try await write.send(input.text, about: input.subject, to: unit, for: request.visit)
        return Pages.redirect(to: "\(InboxPaths.thread(thread))?skickat=ja")
    }

    private func showThread(_ request: CitizenRequest) async throws -> Response {
        try await show(
            try await thread(request), MessageInput(), isSent: request.context.query["skickat"] != nil,
            request)
    }

    private func show(
        _ thread: MessageThread, _ input: MessageInput, isSent: Bool = false, _ request: CitizenRequest
    ) async throws -> Response {
        let standing = ThreadPage.Standing(
            thread: thread, input: input, isSent: isSent, directory: try await citizen.door.directory(),
            today: citizen.today)
        let model = ThreadPage(standing, seal: citizen.pages.seal(request.context), words(request))
        let isWrong = !input.mistakes.isEmpty
        return try citizen.page(
            model, .messages, request, below: request.texts["inbox.thread.title"], hasErrors: isWrong,
            status: isWrong ? .unprocessableContent : .ok)
    }

    private func reply(_ request: CitizenRequest) async throws -> Response {
        let thread = try await thread(request)
        let input = MessageInput(reply: request.context.form)
        guard input.mistakes.isEmpty else { return try await show(thread, input, request) }
        try await write.reply(input.text, in: thread, for: request.visit)
        return Pages.redirect(to: "\(InboxPaths.thread(thread.id))?skickat=ja")
    }

    private func thread(_ request: CitizenRequest) async throws -> MessageThread {
        guard let id = ResourceID(request.context.parameter("thread")),
            let thread = try await write.thread(id, for: request.visit)
        else { throw WebError(.notFound, "no such conversation") }
        return thread
    }
}
