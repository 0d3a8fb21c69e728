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
            today: SwedishTime.day(of: now()),
            release: try await releaseSection(indicator, at: snapshot.provider, words, context),
            seal: pages.seal(context), done: Self.done(context), words)
        return try pages.page(page, in: shell(page.heading, request, context))
    }

    private static func done(_ context: WebContext) -> IndicatorPage.Done? {
        if context.query["klart"] != nil { return .renewed }
        if context.query["bedomt"] != nil { return .assessed }
        return context.query["oppet"].map { $0 == ReleaseSection.yes ? .opened : .closed }
    }

    func sendFile(of indicator: Indicator, _ request: Request, _ context: WebContext) async throws -> Response
    {
        if let refusal = try await refusal(request, context) { return refusal }
        let snapshot = try await keeper.snapshot(of: indicator, for: context.visit())
        let words = InsightWords(pages.texts(context))
        return Self.file(snapshot, units: try await units(in: snapshot, context, words.texts), words)
    }

    /// An indicator as a CSV file.
    static func file(_ snapshot: Snapshot, units: [UnitResult], _ words: InsightWords) -> Response {
        let file = IndicatorFile(snapshot, units: units, words)
        let name = "sammanhang-\(snapshot.indicator.id)-\(snapshot.publication.period.last.text).csv"
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
