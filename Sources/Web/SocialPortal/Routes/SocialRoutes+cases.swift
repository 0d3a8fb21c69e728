// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SocialCare
import StaffPortal

extension SocialRoutes {
    func addCases(to book: inout RouteBook) {
        get(StaffPaths.cases, "The open cases of the reader's unit, with the time left of each", in: &book) {
            request, context in try await showCases(request, context)
        }
        get("/vard/arenden/:case", "One case with its steps, times and documents", in: &book) {
            request, context in
            let open = try await opened(context)
            let page = CasePage(
                open, done: context.query["klart"], seal: staff.pages.seal(context), words(context))
            let shell = staff.shell("social.case.title", request, context, at: StaffPaths.cases)
            return try staff.pages.page(page, in: shell)
        }
        post("/vard/arenden/:case/ta", "Takes a new application, and opens the investigation", in: &book) {
            _, context in
            let open = try await opened(context)
            try await work.take(open.file, for: open.visit)
            return Self.done("ta", open)
        }
    }

    func addConfirmation(to book: inout RouteBook) {
        post(
            "/vard/arenden/:case/bekrafta-plan", "Agrees to the plan for the unit that carries it out",
            in: &book
        ) { _, context in
            let open = try await opened(context)
            try await work.confirmPlan(in: open.file, for: open.visit)
            return Self.done("bekrafta-plan", open)
        }
    }

    private func showCases(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let commission = context.commission else {
            throw WebError(.needsCommission, "a list of cases is a unit's")
        }
        let lines = try await work.cases(for: try context.visit())
        let unit = try await staff.door.directory().units[commission.unit]
        let page = CasesPage(
            lines, unit: unit?.name ?? commission.name, takesApplications: unit?.isInvestigating == true,
            at: staff.now(), words(context))
        return try staff.pages.page(
            page, in: staff.shell("social.cases.title", request, context, at: StaffPaths.cases))
    }

    /// Back to the case, which says what was done.
    static func done(_ what: String, _ open: OpenCase) -> Response {
        Pages.redirect(to: SocialPaths.of(open.file.main.key) + "?klart=\(what)")
    }
}
