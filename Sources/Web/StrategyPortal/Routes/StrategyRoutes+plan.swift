// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import Strategy

extension StrategyRoutes {
    func showPlanForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let record = try await record(context.parameter("plan"), context)
        return try await planForm(PlanInput(record.plan), record, nil, request, context)
    }

    func changePlan(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = context.parameter("plan")
        let record = try await record(id, context)
        var input = PlanInput(FormValues(context.form))
        guard let read = input.read() else {
            return try await planForm(input, record, nil, request, context)
        }
        let known = Set(try await desk.published().map(\.plan.id)).subtracting([id])
        let values = input.values
        func other(_ field: String) -> String? { known.contains(values[field]) ? values[field] : nil }
        let (before, after) = (other("foregangare"), other("efterfoljare"))
        do {
            _ = try await desk.edit(id, expected: try revision(context), for: try context.visit()) { plan in
                plan.title = read.title
                plan.first = read.first
                plan.last = read.last
                plan.diaryNumber = values["diarienummer"]
                plan.predecessor = before
                plan.successor = after
                return nil
            }
        } catch let error as StrategyError {
            guard case .conflict = error.code else { throw error }
            let words = StrategyWords(pages.texts(context))
            return try await planForm(input, record, conflict(record, words), request, context)
        }
        return Pages.redirect(to: StrategyPaths.draft(id) + "?klart=sparat")
    }

    private func planForm(
        _ input: PlanInput, _ record: PlanRecord, _ conflict: Notification?, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let plan = record.plan
        let others = try await desk.published().map(\.plan).filter { $0.id != plan.id }
        let form = StrategyFormPage(
            heading: words["plan.edit"], lead: nil, notices: [conflict].compactMap { $0 },
            errors: FormMistake.summary(input.mistakes, words), action: StrategyPaths.edit(plan.id),
            fields: input.fields(others: others, words), submits: [Button(words["save"], isOnce: true)],
            cancel: Link(words["cancel"], href: StrategyPaths.draft(plan.id)), seal: seal(record, context))
        let status: HTTPResponse.Status =
            conflict != nil ? .conflict : input.mistakes.isEmpty ? .ok : .unprocessableContent
        return try answer(form, of: plan, status: status, request, context)
    }

    func showCloneForm(_ request: Request, _ context: WebContext) async throws -> Response {
        try checkMayMakePlans(context)
        let source = try await desk.version(of: context.parameter("plan")).plan
        var values = FormValues(["insatser": source.measures.map(\.id)])
        values.set("fran", day: today)
        values.set("till", day: today.adding(years: 3).adding(days: -1))
        return try cloneForm(PlanInput(values), source, request, context)
    }

    func clone(_ request: Request, _ context: WebContext) async throws -> Response {
        try checkMayMakePlans(context)
        let source = try await desk.version(of: context.parameter("plan")).plan
        var input = PlanInput(FormValues(context.form))
        let read = input.read()
        let chosen = Set(input.values.all("insatser"))
        if chosen.isEmpty { input.fail("insatser", "measures") }
        guard let read, input.mistakes.isEmpty else { return try cloneForm(input, source, request, context) }
        let record = try await desk.clone(
            source.id, measures: chosen, title: read.title, first: read.first, last: read.last,
            diaryNumber: input.values["diarienummer"], for: try context.visit())
        return Pages.redirect(to: StrategyPaths.draft(record.plan.id) + "?klart=ny")
    }

    private func cloneForm(
        _ input: PlanInput, _ source: Plan, _ request: Request, _ context: WebContext
    ) throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let form = StrategyFormPage(
            heading: words["clone.heading"], lead: words["clone.lead", ["plan": source.title]], notices: [],
            errors: FormMistake.summary(input.mistakes, words), action: StrategyPaths.clone(source.id),
            fields: input.cloneFields(of: source, words),
            submits: [Button(words["clone.submit"], isOnce: true)],
            cancel: Link(words["cancel"], href: StrategyPaths.plan(source.id)), seal: pages.seal(context))
        var shell = shell(form.heading, request, context)
        shell.hasErrors = form.errors != nil
        shell.breadcrumbs.append(Link(source.title, href: StrategyPaths.plan(source.id)))
        let status: HTTPResponse.Status = input.mistakes.isEmpty ? .ok : .unprocessableContent
        return try pages.page(form, in: shell, status: status)
    }

    private func checkMayMakePlans(_ context: WebContext) throws(WebError) {
        guard StrategyRight.mayMakePlans(context.reader, at: now()) else {
            throw WebError(.wrongPurpose, "the commission gives no right to plans")
        }
    }
}
