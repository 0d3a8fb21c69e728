// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FollowUp
import HTTPFront
import Hummingbird

extension InsightRoutes {
    func showStart(_ request: Request, _ context: WebContext) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        let words = InsightWords(pages.texts(context))
        var cards: [IndicatorCard] = []
        for indicator in Indicator.all {
            let snapshot = try await keeper.snapshot(of: indicator, for: context.visit())
            cards.append(IndicatorCard(snapshot, href: Self.path(of: indicator), words))
        }
        let shell = shell(words.texts["insight.start.heading"], request, context, isStart: true)
        return try pages.page(InsightStart(cards: cards, policy: .standard, words), in: shell)
    }
}
