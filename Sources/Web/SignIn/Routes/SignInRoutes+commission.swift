// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import Sweden

extension SignInRoutes {
    func addCommissions(to book: inout RouteBook) {
        let visitors: Set<Visitor> = [.staff, .staffWithoutCommission]
        book.add(Route(.get, "/valj-uppdrag", shows: .directory, to: visitors, "Choose a commission")) {
            request, context in try await showCommissions(request, context)
        }
        book.add(Route(.post, "/valj-uppdrag", shows: .nothing, to: visitors, "Takes up a commission")) {
            _, context in try await choose(context)
        }
    }

    private func showCommissions(_ request: Request, _ context: WebContext) async throws -> Response {
        let directory = try await world.directory()
        let texts = pages.texts(context)
        let seal = pages.seal(
            context, more: Self.carried(LocalPath.safe(context.query[Self.nextField], otherwise: "")))
        let model = CommissionPage(
            commissions: held(context, directory), current: context.commission, directory: directory,
            seal: seal,
            texts: texts)
        var shell = pages.shell(texts["signin.commission.title"], .open, request, context)
        shell.navigation = []
        return try pages.page(model, in: shell)
    }

    private func choose(_ context: WebContext) async throws -> Response {
        guard let session = context.session else { throw WebError(.needsSignIn, "no session") }
        let chosen = context.form.trimmed(CommissionPage.commissionField)
        let commissions = held(context, try await world.directory())
        guard let commission = commissions.first(where: { $0.hsaID.text == chosen }) else {
            throw WebError(.badRequest, "not one of the reader's commissions")
        }
        let changed = try await desk.choose(commission: commission.hsaID, in: session)
        return Pages.redirect(to: nextPath(context, otherwise: Self.start(of: changed.reader)))
    }

    /// The commissions that the reader has now, by the directory, not by the session.
    private func held(_ context: WebContext, _ directory: Directory) -> [Commission] {
        guard case .staff(let staff) = context.reader else { return [] }
        return directory.staff[staff.hsaID]?.commissions.filter { $0.isValid(at: now()) } ?? []
    }

    static func carried(_ next: String) -> [HiddenField] {
        next.isEmpty ? [] : [HiddenField(nextField, next)]
    }
}
