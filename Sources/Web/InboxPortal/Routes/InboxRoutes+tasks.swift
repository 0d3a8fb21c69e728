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
    func addTasks(to book: inout RouteBook) {
        let path = "\(StaffPaths.inbox)/uppgift/:id"
        book.add(
            Route(
                .get, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "One task that the unit shares")
        ) { request, context in
            let mark = context.query[InboxMark.field].flatMap(InboxMark.init(rawValue:))
            let entry = try await task(context)
            return try await show(entry, mark?.notification(words(context)), request, context)
        }
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: StaffRoutes.purposes, form: .sealed,
                "Takes a task, gives it back or says that it is done")
        ) { request, context in try await change(request, context) }
    }

    private func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let entry = try await task(context)
        let form = context.form
        guard let act = TaskPage.Act(rawValue: form.trimmed(TaskPage.actionField)),
            let expected = Int(form.trimmed(TaskPage.versionField))
        else { throw WebError(.badRequest, "a task is taken, given back or done, at a version") }
        let visit = try context.visit()
        do throws(DoorError) {
            switch act {
            case .take:
                try await tasks.take(entry, expected: expected, for: visit)
                let path = InboxPaths.task(entry.task.key)
                return Pages.redirect(to: "\(path)?\(InboxMark.field)=\(InboxMark.taken.rawValue)")
            case .giveBack:
                try await tasks.giveBack(entry, expected: expected, for: visit)
                return Self.done(.givenBack)
            case .finish:
                let note = form.trimmed(TaskPage.noteField)
                try await tasks.finish(entry, note: note, expected: expected, for: visit)
                return Self.done(.finished)
            }
        } catch {
            guard Self.isConflict(error) else { throw error }
            let notice = conflict("task", words(context))
            return try await show(try await task(context), notice, status: .conflict, request, context)
        }
    }

    private func show(
        _ entry: SharedTasks.Entry, _ notice: DesignSystem.Notification?,
        status: HTTPResponse.Status = .ok, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let standing = TaskPage.Standing(
            entry: entry, me: me(context), notice: notice, directory: try await staff.door.directory(),
            today: staff.today)
        let hidden = [HiddenField(TaskPage.versionField, String(entry.task.version))]
        let model = TaskPage(standing, seal: seal(context, hidden), words(context))
        return try page(model, "inbox.task.title", request, context, status: status)
    }

    private func task(_ context: WebContext) async throws -> SharedTasks.Entry {
        guard let entry = try await tasks.task(try id(context), for: try context.visit()) else {
            throw WebError(.notFound, "no such task at this unit")
        }
        return entry
    }
}
