// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension StaffRoutes {
    func addRecord(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person", shows: .person, to: [.staff], for: Self.purposes,
                "Overview of a person, or the question that comes first")
        ) { request, context in try await showRecord(request, context) }
        book.add(
            Route(
                .post, "/vard/p/:person/val", shows: .person, to: [.staff], for: Self.purposes,
                "Chooses to see what other units of the provider have")
        ) { _, context in try await choose(context) }
    }

    private func showRecord(_ request: Request, _ context: WebContext) async throws -> Response {
        let record = try await record(context)
        guard record.access.standing == .open else {
            return try answer(record, RelationInput(), status: .forbidden, request, context)
        }
        let words = words(context)
        let summary = try await ReadSummary(door: door, now: now).summary(of: record.key, for: record.visit)
        let head = PersonHead(
            person: record.person, warnings: summary, access: record.access, today: today)
        let model = OverviewPage(
            head, summary, seal: pages.seal(context, about: record.key),
            done: context.query[DoneMark.field].flatMap(DoneMark.init(rawValue:)),
            printHeader: printHeader(head, record, words), isDental: record.isDental,
            canWrite: record.canWrite, words)
        return try pages.page(model, in: shell("staff.overview.title", request, context))
    }

    /// The page that asks why, or says why not.
    func answer(
        _ record: OpenRecord, _ input: RelationInput, status: HTTPResponse.Status, _ request: Request,
        _ context: WebContext
    ) throws -> Response {
        let model = AccessPage(
            record.person, record.access.standing, takesApplications: record.takesApplications, input: input,
            seal: pages.seal(context, about: record.key),
            today: today, words(context))
        var shell = shell("staff.access.title", request, context)
        shell.hasErrors = !input.mistakes.isEmpty
        return try pages.page(model, in: shell, status: status)
    }

    private func choose(_ context: WebContext) async throws -> Response {
        let record = try await record(context)
        guard record.access.choice != nil else { return Self.toPerson(context) }
        try await door.confirmActiveChoice(about: record.key, for: record.visit)
        return done(.choice, record)
    }

    /// Back to the overview, which says what was done.
    func done(_ mark: DoneMark, _ record: OpenRecord) -> Response {
        Pages.redirect(to: "\(StaffPaths.person(record.key))?\(DoneMark.field)=\(mark.rawValue)")
    }
}
