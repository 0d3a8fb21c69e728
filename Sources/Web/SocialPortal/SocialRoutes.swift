// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import Hummingbird
import Identity
import SocialCare
import StaffPortal

/// The pages of social services: of staff at `/vard/arenden`, `/vard/besok` and `/vard/oro`, and of the
/// person at `/min/omsorg`.
///
///     SocialRoutes(door: door, pages: pages, now: now).add(to: &book)
package struct SocialRoutes: Sendable {
    let staff: StaffRoutes
    let citizen: CitizenRoutes
    let work: CaseWork

    /// Pages over a door.
    package init(door: Door, pages: Pages, now: @escaping @Sendable () -> Instant) {
        staff = StaffRoutes(door: door, pages: pages, now: now)
        citizen = CitizenRoutes(door: door, pages: pages, now: now)
        let swedish = pages.renderer.texts[.swedish]
        work = CaseWork(door: door, now: now, texts: RecordTexts { swedish["social.record.\($0)"] })
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addCases(to: &book)
        addConfirmation(to: &book)
        addInvestigation(to: &book)
        addMeasure(to: &book)
        addVisits(to: &book)
        addMove(to: &book)
        addConcern(to: &book)
        addApplication(to: &book)
        addOwnCare(to: &book)
    }

    /// A page of staff that shows a person's data. Its form is bound to the commission; the person is she of
    /// the case in the path.
    func get(
        _ path: String, _ summary: String, in book: inout RouteBook,
        _ body: @escaping @Sendable (Request, WebContext) async throws -> Response
    ) {
        book.add(
            Route(.get, path, shows: .person, to: [.staff], for: StaffRoutes.purposes, summary), body)
    }

    /// What a form of such a page does.
    func post(
        _ path: String, _ summary: String, in book: inout RouteBook,
        _ body: @escaping @Sendable (Request, WebContext) async throws -> Response
    ) {
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: StaffRoutes.purposes, form: .sealed, summary),
            body)
    }

    /// The words of the reader's language.
    func words(_ context: WebContext) -> SocialWords { SocialWords(staff.pages.texts(context)) }

    /// A page of staff with one form, as it is first or with what must be mended.
    func show(
        _ page: FormPage, _ key: String, _ request: Request, _ context: WebContext
    ) throws -> Response {
        var shell = staff.shell(key, request, context, at: StaffPaths.cases)
        shell.hasErrors = page.errors != nil
        return try staff.pages.page(page, in: shell, status: shell.hasErrors ? .unprocessableContent : .ok)
    }
}
