// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import HTTPFront
import Hummingbird
import Identity
import Sweden

extension InsightRoutes {
    func showAssessment(
        _ indicator: Indicator, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        let input = AssessmentInput(about: context.query["enhet"] ?? "")
        return try await form(indicator, input, request, context)
    }

    func assess(_ indicator: Indicator, _ request: Request, _ context: WebContext) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        let snapshot = try await keeper.snapshot(of: indicator, for: context.visit())
        let words = InsightWords(pages.texts(context)).of(indicator)
        let units = try await units(in: snapshot, context, words.texts)
        var input = AssessmentInput(context.form, today: SwedishTime.day(of: now()), indicator.measure)
        let unit = units.first { $0.id == input.about && $0.tally.share != nil }
        if unit == nil, input.about != AssessmentInput.everyone { input.refuseAbout() }
        guard input.mistakes.isEmpty, let classification = input.classification else {
            return try await form(indicator, input, request, context)
        }
        let tally = unit?.tally ?? snapshot.publication.all ?? .hidden
        let name = words.texts["\(indicator.textKey).name"]
        let place = unit?.name ?? words.texts["insight.assess.everyone"]
        var assessment = Assessment(
            indicator: indicator.id, provider: snapshot.provider,
            unit: unit.flatMap { HSAID($0.id) },
            seen: "\(place): \(tally.share.map(words.value) ?? words.share(tally))",
            period: snapshot.publication.period, isDataChecked: input.isChecked,
            explanation: input.explanation, classification: classification, measure: input.planned,
            author: Self.author(context), written: now())
        if let measure = assessment.measure, let propose {
            let kind = words.texts["insight.class.\(classification.rawValue)"]
            let proposed = ProposedMeasure(
                measure: measure, indicator: indicator.id, indicatorName: name,
                signal: "\(indicator.id.uppercased()), \(assessment.seen), \(kind)",
                explanation: assessment.explanation,
                unit: words.measure == .share ? "%" : words.column("share"),
                baseline: tally.share.map { MeasuredPoint.value($0, indicator.measure) },
                series: MeasuredPoint.series(of: snapshot, unit: unit), author: assessment.author)
            assessment.measure?.planPath = try await propose(proposed, context.visit())
        }
        try await book.write(assessment, for: context.visit())
        return Pages.redirect(to: Self.path(of: indicator) + "?bedomt=ja#bedomningar")
    }

    private func form(
        _ indicator: Indicator, _ input: AssessmentInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let snapshot = try await keeper.snapshot(of: indicator, for: context.visit())
        let words = InsightWords(pages.texts(context))
        let page = AssessmentPage(
            snapshot, units: try await units(in: snapshot, context, words.texts), input: input,
            seal: pages.seal(context), words)
        var shell = shell(page.heading, request, context)
        shell.breadcrumbs.append(
            Link(words.texts["\(indicator.textKey).short"], href: Self.path(of: indicator)))
        shell.hasErrors = !input.mistakes.isEmpty
        return try pages.page(page, in: shell, status: shell.hasErrors ? .unprocessableContent : .ok)
    }

    /// Name and title; the title alone where the name is protected.
    private static func author(_ context: WebContext) -> String {
        guard case .staff(let staff) = context.reader else { return "" }
        return staff.isProtected ? staff.title : "\(staff.name), \(staff.title)"
    }
}
