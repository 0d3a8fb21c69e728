// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import StaffPortal
import WorkInbox

extension InboxRoutes {
    func addAnswers(to book: inout RouteBook) {
        let path = "\(StaffPaths.inbox)/meddelande/:id"
        book.add(
            Route(
                .get, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "A conversation with a person; she is told that it was opened")
        ) { request, context in
            let entry = try await conversation(context)
            try await answers.acknowledge(entry, for: try context.visit())
            return try show(entry, MessageInput(), nil, request, context)
        }
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: StaffRoutes.purposes, form: .sealed,
                "Answers a person, or closes what waits without an answer")
        ) { request, context in try await answer(request, context) }
    }

    private func answer(_ request: Request, _ context: WebContext) async throws -> Response {
        let entry = try await conversation(context)
        let form = context.form
        guard let seen = Int(form.trimmed(StaffThreadPage.seenField)) else {
            throw WebError(.badRequest, "an answer says how much was read")
        }
        let isClosing = form.trimmed(StaffThreadPage.actionField) == StaffThreadPage.closeValue
        let input = isClosing ? MessageInput() : MessageInput(reply: form)
        guard input.mistakes.isEmpty else {
            return try show(entry, input, nil, status: .unprocessableContent, request, context)
        }
        let visit = try context.visit()
        do throws(DoorError) {
            if isClosing {
                try await answers.close(entry, seen: seen, for: visit)
                return Self.done(.closed)
            }
            try await answers.answer(input.text, in: entry, seen: seen, for: visit)
            return Self.done(.answered)
        } catch {
            guard Self.isConflict(error) else { throw error }
            let notice = conflict("thread", words(context))
            let changed = try await conversation(context)
            return try show(changed, input, notice, status: .conflict, request, context)
        }
    }

    private func show(
        _ entry: AnswerMessage.Entry, _ input: MessageInput, _ notice: DesignSystem.Notification?,
        status: HTTPResponse.Status = .ok, _ request: Request, _ context: WebContext
    ) throws -> Response {
        let standing = StaffThreadPage.Standing(
            entry: entry, input: input, notice: notice, today: staff.today)
        let hidden = [HiddenField(StaffThreadPage.seenField, String(entry.thread.messages.count))]
        let model = StaffThreadPage(standing, seal: seal(context, hidden), words(context))
        return try page(
            model, "inbox.thread.title.staff", request, context, hasErrors: !input.mistakes.isEmpty,
            status: status)
    }

    private func conversation(_ context: WebContext) async throws -> AnswerMessage.Entry {
        guard let entry = try await answers.thread(try id(context), for: try context.visit()) else {
            throw WebError(.notFound, "no such conversation at this unit")
        }
        return entry
    }
}
