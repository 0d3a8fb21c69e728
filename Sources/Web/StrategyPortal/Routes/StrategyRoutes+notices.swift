// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import Hummingbird
import Identity
import Strategy

extension StrategyRoutes {
    static let versionField = "version"

    func showNotices(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let version = try await desk.version(of: context.parameter("plan"))
        let given = try await desk.acknowledgements(of: version.plan.id)
            .filter { $0.version == version.number }
        let providers = try await door.directory().providers
        var page = NoticesPage(version, given: given, providers: providers, words: words)
        page.isDone = context.query["klart"] != nil
        if let commission = context.commission, StrategyRight.mayAcknowledge(context.reader, at: now()),
            !given.contains(where: { $0.provider == commission.provider })
        {
            let field = HiddenField(Self.versionField, String(version.number))
            page.asking = (
                commission.provider, pages.seal(context, more: [field])
            )
        }
        return try answer(page.page, plan: version.plan, request, context)
    }

    func acknowledge(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = context.parameter("plan")
        guard let number = Int(context.form.trimmed(Self.versionField)) else {
            throw WebError(.badRequest, "the form names no version")
        }
        do {
            _ = try await desk.acknowledge(id, version: number, for: try context.visit())
        } catch let error as StrategyError where error.code == .alreadyDone {
            // Somebody else of the same provider was first: what was asked for is done.
        }
        return Pages.redirect(to: StrategyPaths.notices(id) + "?klart=ja")
    }
}
