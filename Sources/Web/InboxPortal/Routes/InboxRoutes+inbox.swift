// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import StaffPortal
import Sweden
import WorkInbox

extension InboxRoutes {
    func addInbox(to book: inout RouteBook) {
        book.add(
            Route(
                .get, StaffPaths.inbox, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "What waits for the unit: tasks, new results, messages")
        ) { request, context in try await showInbox(request, context) }
    }

    private func showInbox(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = words(context)
        let filter = InboxFilter(context.query)
        let visit = try context.visit()
        let directory = try await staff.door.directory()
        let commission = try commission(context)
        var standing = InboxStanding(
            unit: directory.units[commission.unit]?.name ?? commission.name, me: me(context),
            directory: directory, today: staff.today)
        if filter.shows(.tasks) { standing.tasks = try await tasks.open(for: visit) }
        if filter.shows(.results) { standing.results = try await results.waiting(for: visit) }
        if filter.shows(.messages) { standing.messages = try await tasks.openAnswers(for: visit) }
        let model = InboxPage(
            standing.narrowed(by: filter), filter,
            done: context.query[InboxMark.field].flatMap(InboxMark.init(rawValue:)), words)
        return try page(model, "inbox.title", request, context)
    }

    /// A page of the inbox. Its title names no person.
    func page(
        _ model: some PageModel, _ key: String, _ request: Request, _ context: WebContext,
        hasErrors: Bool = false, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var shell = staff.shell(key, request, context, at: StaffPaths.inbox)
        shell.hasErrors = hasErrors
        return try staff.pages.page(model, in: shell, status: status)
    }

    func words(_ context: WebContext) -> InboxWords { InboxWords(staff.pages.texts(context)) }

    /// The seal of a form of the inbox: the resource in the path says whom it is about.
    func seal(_ context: WebContext, _ hidden: [HiddenField] = []) -> FormSeal {
        staff.pages.seal(context, more: hidden)
    }

    /// Back to the inbox, which says what was done.
    static func done(_ mark: InboxMark) -> Response {
        Pages.redirect(to: "\(StaffPaths.inbox)?\(InboxMark.field)=\(mark.rawValue)")
    }

    /// That somebody else was faster.
    func conflict(_ key: String, _ words: InboxWords) -> DesignSystem.Notification {
        DesignSystem.Notification(
            kind: .warn, title: words["inbox.conflict.\(key)"], text: words["inbox.conflict.\(key).text"])
    }

    /// Whether an error says that what was seen is no longer so.
    static func isConflict(_ error: DoorError) -> Bool {
        switch error.code {
        case .versionConflict, .preconditionFailed: true
        default: false
        }
    }

    func commission(_ context: WebContext) throws(WebError) -> Commission {
        guard let commission = context.commission else {
            throw WebError(.needsCommission, "the inbox is a unit's")
        }
        return commission
    }

    func me(_ context: WebContext) -> HSAID? {
        guard case .staff(let reader) = context.reader else { return nil }
        return reader.hsaID
    }

    /// The id in the path.
    func id(_ context: WebContext) throws(WebError) -> ResourceID {
        guard let id = ResourceID(context.parameter("id")) else {
            throw WebError(.notFound, "the path names nothing of the inbox")
        }
        return id
    }
}
