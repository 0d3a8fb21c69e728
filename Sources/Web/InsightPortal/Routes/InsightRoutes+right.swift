// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp
import HTTPFront
import Hummingbird
import Identity

extension InsightRoutes {
    /// The page instead, for staff who may not see indicators in this commission; nil for those who may.
    func refusal(_ request: Request, _ context: WebContext) async throws -> Response? {
        guard let reader = context.reader else { throw WebError(.needsSignIn, "indicators need a reader") }
        let right = FollowUpRight(of: reader, at: now())
        guard right != .granted else { return nil }
        let texts = pages.texts(context)
        let model = InsightRefusal.page(right, usable: try await usableCommissions(of: reader), texts)
        return try pages.page(
            model, in: pages.shell(model.heading, .insight, request, context), status: .forbidden)
    }

    /// Names of the reader's other commissions in which indicators can be seen.
    private func usableCommissions(of reader: Reader) async throws -> [String] {
        guard case .staff(let staff) = reader else { return [] }
        let member = try await door.directory().staff[staff.hsaID]
        return (member?.commissions ?? [])
            .filter { $0.isValid(at: now()) && FollowUpRight(of: $0) == .granted }
            .map(\.name)
    }

    /// The shell of an insight page.
    func shell(_ title: String, _ request: Request, _ context: WebContext, isStart: Bool = false) -> Shell {
        let texts = pages.texts(context)
        var shell = pages.shell(title, .insight, request, context)
        shell.navigation = InsightNavigation.items(texts, at: request.uri.path)
        if !isStart { shell.breadcrumbs = [Link(texts["insight.nav.start"], href: Self.startPath)] }
        return shell
    }
}
