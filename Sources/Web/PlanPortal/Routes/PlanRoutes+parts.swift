// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SharedPlan
import StaffPortal

extension PlanRoutes {
    func addParts(to book: inout RouteBook) {
        let path = "/vard/p/:person/sip/:plan/:part"
        book.add(
            Route(
                .get, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "One part of a shared plan to fill in")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            let (filed, part) = try await asked(record, context)
            let input = PartInput(part, of: filed.plan, today: today)
            return try await answer(input, filed, record, request, context)
        }
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "Keeps one part of a shared plan")
        ) { request, context in try await save(request, context) }
    }

    /// The plan and part in the path, for the unit that changes them.
    private func asked(
        _ record: OpenRecord, _ context: WebContext
    ) async throws -> (filed: FiledPlan, part: PlanPart) {
        guard let part = PlanPart(rawValue: context.parameter("part")) else {
            throw WebError(.notFound, "no such part")
        }
        let filed = try await plan(of: record, context)
        guard filed.isOriginal, filed.plan.host == record.commission.unit, filed.plan.state != .ended else {
            throw WebError(.notFound, "only the unit that called changes a plan")
        }
        return (filed, part)
    }

    private func save(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let (filed, part) = try await asked(record, context)
        let writer = "\(record.staff.name), \(record.staff.title)"
        let input = PartInput(
            part, context.form, on: filed.plan, by: writer, today: today, in: record.directory)
        guard input.mistakes.isEmpty else {
            return try await answer(input, filed, record, request, context)
        }
        guard let version = Int(context.form.trimmed("version")) else {
            throw WebError(.badRequest, "a form without the version it was opened on")
        }
        do throws(PlanError) {
            try await writing.save(input.plan, about: record.key, version: version, for: record.visit)
            return Pages.redirect(to: "\(PlanPaths.plan(filed.plan.id, of: record.key))?klart=sparad")
        } catch {
            guard case .changed = error else { throw Self.webError(error) }
            return try await show(
                filed, record, after: PlanPage.Event(isChanged: true), status: .conflict, request, context)
        }
    }

    private func answer(
        _ input: PartInput, _ filed: FiledPlan, _ record: OpenRecord, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        var shell = staff.shell("plan.part.\(input.part.rawValue)", request, context)
        shell.hasErrors = !input.mistakes.isEmpty
        let paths = (
            action: PlanPaths.part(input.part, of: filed.plan.id, record.key),
            back: PlanPaths.plan(filed.plan.id, of: record.key)
        )
        let model = PartPage(
            input, about: try await staff.head(record), paths: paths,
            seal: staff.pages.seal(
                context, about: record.key, more: [HiddenField("version", String(filed.version))]),
            staff.words(context), words(record, context))
        return try staff.pages.page(model, in: shell, status: shell.hasErrors ? .unprocessableContent : .ok)
    }
}
