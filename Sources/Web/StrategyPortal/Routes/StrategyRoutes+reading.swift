// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import HTTPFront
import Hummingbird
import Identity
import Strategy

extension StrategyRoutes {
    func addReading(to book: inout RouteBook) {
        add(open("", "The plans of the strategy"), to: &book, showStart)
        add(open("/plan/:plan", "A plan with its measures by direction goal"), to: &book, showPlan)
        add(open("/plan/:plan/insats/:measure", "A measure of a plan"), to: &book, showMeasure)
        add(open("/plan/:plan/versioner", "The published versions of a plan"), to: &book, showVersions)
        add(
            open("/plan/:plan/versioner/:version", "What is new in a version of a plan"), to: &book,
            showVersion)
        add(open("/plan/:plan/kannedom", "Who knows of a plan"), to: &book, showNotices)
        add(open("/uppfoljning", "The governance report by direction goal"), to: &book, showReport)
        add(open("/huvudman", "The regions and municipalities"), to: &book, showPrincipals)
        add(open("/oppna-data", "The open data of the strategy, described"), to: &book, showOpenData)
    }

    func showStart(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let mayMake = StrategyRight.mayMakePlans(context.reader, at: now())
        let records = try await desk.records().filter { mayEdit($0.plan, context) }
        let waiting: [PlanVersion]
        if let commission = context.commission, StrategyRight.mayAcknowledge(context.reader, at: now()) {
            waiting = try await desk.unacknowledged(by: commission.provider)
        } else {
            waiting = []
        }
        let page = StartPage(
            published: try await desk.published(), drafts: mayMake ? records : [], waiting: waiting,
            today: today, words: words)
        return try answer(page.page, request, context)
    }

    func showPlan(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let number = try versionNumber(context.query["version"])
        let id = context.parameter("plan")
        let version = try await desk.version(number, of: id)
        let newest = try await desk.version(of: id)
        let isKnownAll = try await desk.published().map(\.plan)
        var page = PlanPage(
            version, isNewest: version.number == newest.number, others: isKnownAll, today: today,
            words: words)
        page.mayEdit = mayEdit(version.plan, context)
        page.mayClone = StrategyRight.mayMakePlans(context.reader, at: now())
        return try answer(page.page, plan: version.plan, request, context)
    }

    func showMeasure(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let id = context.parameter("plan")
        let number = try versionNumber(context.query["version"])
        let isDraft = context.query["utkast"] != nil
        let plan: Plan
        if isDraft {
            plan = try await record(id, context).plan
        } else {
            plan = try await desk.version(number, of: id).plan
        }
        guard let measure = plan.measure(context.parameter("measure")) else {
            throw WebError(.notFound, "there is no such measure")
        }
        let newest = try await desk.published().map(\.plan)
        var page = MeasurePage(
            plan: plan, measure: measure, newest: newest, today: today, words: words)
        page.isDraft = isDraft
        page.mayEdit = mayEdit(plan, context)
        page.oldVersion = number
        return try answer(page.page, plan: plan, request, context)
    }

    func showReport(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let plans = try await desk.published().map(\.plan)
        return try answer(ReportPage(plans, today: today, words: words).page, request, context)
    }

    func showPrincipals(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        return try answer(PrincipalsPage(words: words).page, request, context)
    }

    func showOpenData(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        return try answer(OpenDataPage(words: words).page, request, context)
    }

    /// A working copy that the reader may see; for others it is not there.
    func record(_ id: String, _ context: WebContext) async throws -> PlanRecord {
        let record = try await desk.record(id)
        guard mayEdit(record.plan, context) else {
            throw WebError(.notFound, "the working copy is not for the reader")
        }
        return record
    }

    /// A version in an address.
    func versionNumber(_ text: String?) throws(WebError) -> Int? {
        guard let text else { return nil }
        guard let number = Int(text) else { throw WebError(.notFound, "a version is a number") }
        return number
    }
}
