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
    func addPlans(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/sip", shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "Shared plans of a person")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            return try await list(record, isWrong: false, request, context)
        }
        book.add(
            Route(
                .post, "/vard/p/:person/sip", shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "Calls to a shared plan")
        ) { request, context in try await call(request, context) }
    }

    private func list(
        _ record: OpenRecord, isWrong: Bool, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let plans = try await reading.plans(of: record.key, for: record.visit)
        var shell = staff.shell("plan.plans.title", request, context)
        shell.hasErrors = isWrong
        let model = PlansPage(
            plans, about: try await staff.head(record), of: record.key, back: StaffPaths.person(record.key),
            seal: staff.pages.seal(context, about: record.key), isWrong: isWrong, staff.words(context),
            words(record, context))
        return try staff.pages.page(model, in: shell, status: isWrong ? .unprocessableContent : .ok)
    }

    private func call(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let reason = context.form.trimmed("orsak")
        guard !reason.isEmpty, reason.count <= PlanLimits.textCharactersMax else {
            return try await list(record, isWrong: true, request, context)
        }
        do throws(PlanError) {
            let plan = try await writing.call(about: record.key, because: reason, for: record.visit)
            return Pages.redirect(to: "\(PlanPaths.plan(plan, of: record.key))?klart=kallad")
        } catch {
            throw Self.webError(error)
        }
    }

    func words(_ record: OpenRecord, _ context: WebContext) -> PlanWords {
        PlanWords(staff.pages.texts(context), record.directory)
    }

    /// What the pages do not say themselves.
    static func webError(_ error: PlanError) -> any Error {
        switch error {
        case .door(let error): error
        case .incomplete, .changed: DoorError(.preconditionFailed, .conflict, "The plan has changed.")
        case .notHost: DoorError(.forbidden, .forbidden, "The unit that called changes the plan.")
        }
    }
}
