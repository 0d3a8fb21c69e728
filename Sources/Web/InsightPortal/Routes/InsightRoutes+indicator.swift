// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp
import HTTPFront
import HTTPTypes
import Hummingbird
import Sweden

extension InsightRoutes {
    func show(_ indicator: Indicator, _ request: Request, _ context: WebContext) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        let snapshot = try await keeper.snapshot(of: indicator, for: context.visit())
        let words = InsightWords(pages.texts(context))
        let page = IndicatorPage(
            snapshot, units: try await units(in: snapshot, context, words.texts),
            assessments: try await book.assessments(of: indicator, at: snapshot.provider),
            today: SwedishTime.day(of: now()), seal: pages.seal(context),
            done: context.query["klart"] != nil
                ? .renewed : context.query["bedomt"] != nil ? .assessed : nil, words)
        return try pages.page(page, in: shell(page.heading, request, context))
    }

    func sendFile(of indicator: Indicator, _ request: Request, _ context: WebContext) async throws -> Response
    {
        if let refusal = try await refusal(request, context) { return refusal }
        let snapshot = try await keeper.snapshot(of: indicator, for: context.visit())
        let words = InsightWords(pages.texts(context))
        let file = IndicatorFile(snapshot, units: try await units(in: snapshot, context, words.texts), words)
        let name = "sammanhang-\(indicator.id)-\(snapshot.publication.period.last.text).csv"
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: file.text)))
    }

    func renew(_ indicator: Indicator, _ request: Request, _ context: WebContext) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        _ = try await keeper.snapshot(of: indicator, for: context.visit(), isRenewed: true)
        return Pages.redirect(to: Self.path(of: indicator) + "?klart=ja")
    }

    /// The units of a snapshot with their names, by name in Swedish order.
    func units(
        in snapshot: Snapshot, _ context: WebContext, _ texts: LocalTexts
    ) async throws -> [UnitResult] {
        let directory = try await door.directory()
        return UnitResult.all(
            in: snapshot.publication, directory: directory, own: context.commission?.unit,
            unknown: texts["insight.unit.unknown"])
    }
}
