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
    static let revisionField = "revision"
    static let doField = "gor"
    static let remove = "ta-bort"

    func addWriting(to book: inout RouteBook) {
        let plan = "/plan/:plan"
        let measure = plan + "/insats/:measure"
        add(
            staff(.post, plan + "/kannedom", "Says that the provider knows of a plan"), to: &book, acknowledge
        )
        add(staff(.get, plan + "/utkast", "The workroom of a plan"), to: &book, showDraft)
        add(staff(.post, plan + "/publicera", "Publishes a plan as its next version"), to: &book, publish)
        add(staff(.get, plan + "/redigera", "The form of a plan"), to: &book, showPlanForm)
        add(staff(.post, plan + "/redigera", "Changes a plan"), to: &book, changePlan)
        add(staff(.get, plan + "/kopiera", "The form of a local plan"), to: &book, showCloneForm)
        add(staff(.post, plan + "/kopiera", "Makes a local plan"), to: &book, clone)
        add(staff(.get, measure + "/redigera", "The form of a measure"), to: &book, showMeasureForm)
        add(staff(.post, measure + "/redigera", "Changes or adds a measure"), to: &book, changeMeasure)
        add(staff(.get, measure + "/del/:part", "The form of a part of a measure"), to: &book, showPartForm)
        add(staff(.post, measure + "/del/:part", "Changes a part of a measure"), to: &book, changePart)
    }

    /// The revision that a form was opened at.
    func revision(_ context: WebContext) throws(WebError) -> Int {
        guard let revision = Int(context.form.trimmed(Self.revisionField)) else {
            throw WebError(.badRequest, "the form names no revision")
        }
        return revision
    }

    func seal(_ record: PlanRecord, _ context: WebContext) -> FormSeal {
        pages.seal(context, more: [HiddenField(Self.revisionField, String(record.revision))])
    }

    /// What is told when somebody else has changed the plan since the form was opened.
    func conflict(_ record: PlanRecord, _ words: StrategyWords) -> Notification {
        Notification(
            kind: .warn, title: words["conflict.title"],
            text: words[
                "conflict.text", ["who": record.changedBy, "time": words.moment(record.changed)]])
    }

    /// A form as an answer.
    func answer(
        _ form: StrategyFormPage, of plan: Plan, status: HTTPResponse.Status = .ok, _ request: Request,
        _ context: WebContext
    ) throws -> Response {
        var shell = shell(form.heading, request, context)
        shell.hasErrors = form.errors != nil
        shell.breadcrumbs.append(Link(plan.title, href: StrategyPaths.draft(plan.id)))
        return try pages.page(form, in: shell, status: status)
    }

    func showDraft(_ request: Request, _ context: WebContext) async throws -> Response {
        let record = try await record(context.parameter("plan"), context)
        return try await draft(record, notice: notice(context), request, context)
    }

    /// The workroom, with a notice of what was just done.
    func draft(
        _ record: PlanRecord, notice: Notification?, status: HTTPResponse.Status = .ok,
        _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let published = try await desk.published().map(\.plan).filter { $0.id != record.plan.id }
        let page = DraftPage(
            record, others: published, notice: notice, seal: seal(record, context), today: today,
            words: words)
        var shell = shell(page.heading, request, context)
        if record.published > 0 {
            shell.breadcrumbs.append(Link(record.plan.title, href: StrategyPaths.plan(record.plan.id)))
        }
        return try pages.page(page.page, in: shell, status: status)
    }

    private func notice(_ context: WebContext) -> Notification? {
        guard let done = context.query["klart"] else { return nil }
        let words = StrategyWords(pages.texts(context))
        let known = ["sparat", "ny", "publicerad"]
        guard known.contains(done) else { return nil }
        return Notification(kind: .ok, title: words["done.\(done)"], isStatus: true)
    }

    func publish(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = context.parameter("plan")
        let words = StrategyWords(pages.texts(context))
        let record = try await record(id, context)
        do {
            _ = try await desk.publish(
                id, expected: revision(context), note: context.form.trimmed("nytt"),
                for: try context.visit())
            return Pages.redirect(to: StrategyPaths.draft(id) + "?klart=publicerad")
        } catch let error as StrategyError {
            let notice: Notification
            switch error.code {
            case .conflict: notice = conflict(record, words)
            case .faults, .alreadyDone:
                notice = Notification(kind: .danger, title: words["publish.faults"])
            default: throw error
            }
            let status: HTTPResponse.Status = error.code == .alreadyDone ? .conflict : .unprocessableContent
            return try await draft(record, notice: notice, status: status, request, context)
        }
    }
}
