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
    func addReviews(to book: inout RouteBook) {
        let path = "\(StaffPaths.inbox)/svar/:id"
        book.add(
            Route(
                .get, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "A new laboratory result that wants to be acknowledged")
        ) { request, context in
            guard let result = try await result(context) else { return Self.done(.acknowledged) }
            return try await show(result, ReviewInput(), nil, request, context)
        }
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: StaffRoutes.purposes, form: .sealed,
                "Acknowledges a result and says what is done")
        ) { request, context in try await acknowledge(request, context) }
    }

    private func acknowledge(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let result = try await result(context) else { return Self.done(.acknowledged) }
        let input = ReviewInput(context.form)
        guard let answer = input.answer(from: staff.today) else {
            return try await show(result, input, nil, status: .unprocessableContent, request, context)
        }
        let visit = try context.visit()
        do throws(DoorError) {
            try await results.acknowledge(result, version: input.version, with: answer, for: visit)
        } catch {
            guard Self.isConflict(error) else { throw error }
            guard let changed = try await self.result(context) else { return Self.done(.acknowledged) }
            let notice = conflict("result", words(context))
            return try await show(changed, input, notice, status: .conflict, request, context)
        }
        switch answer.action {
        case .inform: return Self.done(.informed)
        case .act, .book: return Self.done(.ordered)
        case .none: return Self.done(.acknowledged)
        }
    }

    private func show(
        _ result: NewResult, _ input: ReviewInput, _ notice: DesignSystem.Notification?,
        status: HTTPResponse.Status = .ok, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let standing = ReviewPage.Standing(
            result: result, earlier: try await results.earlier(than: result, for: try context.visit()),
            input: input, notice: notice, today: staff.today)
        let hidden = [HiddenField(ReviewInput.versionField, String(result.version))]
        let model = ReviewPage(standing, seal: seal(context, hidden), words(context))
        return try page(
            model, "inbox.review.page", request, context, hasErrors: !input.mistakes.isEmpty,
            status: status)
    }

    /// The result in the path while it waits; nil when it is acknowledged.
    ///
    /// - Throws: `.notFound` for what is no result of this unit that the reader may see.
    private func result(_ context: WebContext) async throws -> NewResult? {
        let id = try id(context)
        let visit = try context.visit()
        if let found = try await results.result(id, for: visit) { return found }
        guard try await results.isAcknowledged(id, for: visit) else {
            throw WebError(.notFound, "no such result at this unit")
        }
        return nil
    }
}
