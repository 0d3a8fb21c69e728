// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SharedPlan
import StaffPortal

extension PlanRoutes {
    func addPlan(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/sip/:plan", shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "One shared plan: its parts and what is missing")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            let event = PlanPage.Event(done: context.query["klart"])
            return try await show(try await plan(of: record, context), record, after: event, request, context)
        }
        book.add(
            Route(
                .post, "/vard/p/:person/sip/:plan", shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "Gives a shared plan out, or ends it")
        ) { request, context in try await turn(request, context) }
    }

    /// The plan in the path.
    ///
    /// - Throws: `.notFound` when it is not there for this reader.
    func plan(of record: OpenRecord, _ context: WebContext) async throws -> FiledPlan {
        guard let id = PlanID(context.parameter("plan")),
            let filed = try await reading.plan(id, of: record.key, for: record.visit)
        else { throw WebError(.notFound, "no such plan for this reader") }
        return filed
    }

    func show(
        _ filed: FiledPlan, _ record: OpenRecord, after event: PlanPage.Event,
        status: HTTPResponse.Status = .ok, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let own = try await taking.words(about: filed.plan.id, of: record.key, for: record.visit)
        var shell = staff.shell("plan.title", request, context)
        shell.hasErrors = !event.missing.isEmpty
        let seal = staff.pages.seal(
            context, about: record.key, more: [HiddenField("version", String(filed.version))])
        let isHost = filed.isOriginal && filed.plan.host == record.commission.unit
        let model = PlanPage(
            filed, isHost: isHost, own: own, about: try await staff.head(record), of: record.key,
            after: event, seal: seal, staff.words(context), words(record, context))
        return try staff.pages.page(model, in: shell, status: status)
    }

    private func turn(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let filed = try await plan(of: record, context)
        guard String(filed.version) == context.form.trimmed("version") else {
            return try await show(
                filed, record, after: PlanPage.Event(isChanged: true), status: .conflict, request, context)
        }
        let path = PlanPaths.plan(filed.plan.id, of: record.key)
        do throws(PlanError) {
            if context.form["gor"] == "avsluta" {
                _ = try await writing.end(filed, about: record.key, for: record.visit)
                return Pages.redirect(to: "\(path)?klart=avslutad")
            }
            let waiting = try await writing.publish(filed, about: record.key, for: record.visit)
            return Pages.redirect(to: waiting.isEmpty ? "\(path)?klart=publicerad" : path)
        } catch {
            switch error {
            case .incomplete(let missing):
                return try await show(
                    filed, record, after: PlanPage.Event(missing: missing), status: .unprocessableContent,
                    request, context)
            case .changed:
                return try await show(
                    filed, record, after: PlanPage.Event(isChanged: true), status: .conflict, request,
                    context)
            default: throw Self.webError(error)
            }
        }
    }
}
