// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import Strategy
import Sweden

/// The strategy's pages, open to everyone, with its workroom for strategists. Add them to the book once.
package struct StrategyRoutes: Sendable {
    let door: Door
    let desk: StrategyDesk
    let pages: Pages
    let now: @Sendable () -> Instant

    /// - Parameter now: The clock.
    package init(door: Door, pages: Pages, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.pages = pages
        self.now = now
        desk = StrategyDesk(door: door, now: now)
    }

    /// Enters the first national plan, unless it is there. Before serving.
    package static func enterFirstPlan(
        door: Door, now: @escaping @Sendable () -> Instant, for visit: Visit
    ) async throws {
        try await StrategyDesk(door: door, now: now).enterFirstPlan(for: visit)
    }

    /// Adds the routes.
    package func add(to book: inout RouteBook) {
        addReading(to: &book)
        addWriting(to: &book)
        addData(to: &book)
    }

    /// Today by the Swedish clock.
    var today: CalendarDay { SwedishTime.day(of: now()) }

    func open(_ path: String, _ summary: String) -> Route {
        Route(.get, StrategyPaths.start + path, shows: .directory, to: [.anyone], summary)
    }

    func staff(_ method: HTTPRequest.Method, _ path: String, _ summary: String) -> Route {
        Route(method, StrategyPaths.start + path, shows: .directory, to: [.staff], summary)
    }

    /// Adds a route; what the desk refuses becomes an error page.
    func add(_ route: Route, to book: inout RouteBook, _ handler: @escaping RouteHandler) {
        book.add(route) { request, context in
            do {
                return try await handler(request, context)
            } catch let error as StrategyError {
                throw WebError(error)
            }
        }
    }

    /// The shell of a strategy page.
    func shell(_ title: String, _ request: Request, _ context: WebContext) -> Shell {
        let words = StrategyWords(pages.texts(context))
        var shell = pages.shell(title, .insight, request, context)
        let path = request.uri.path
        shell.navigation = InsightNavigation.items(words.texts, at: path)
        if path != StrategyPaths.start {
            shell.breadcrumbs = [Link(words["nav.start"], href: StrategyPaths.start)]
        }
        return shell
    }

    /// A page with the way back to its plan.
    func answer(
        _ page: StrategyPage, plan: Plan? = nil, _ request: Request, _ context: WebContext
    ) throws -> Response {
        var shell = shell(page.heading, request, context)
        if let plan, request.uri.path != StrategyPaths.plan(plan.id) {
            shell.breadcrumbs.append(Link(plan.title, href: StrategyPaths.plan(plan.id)))
        }
        return try pages.page(page, in: shell)
    }

    /// Whether the reader may change a plan.
    func mayEdit(_ plan: Plan, _ context: WebContext) -> Bool {
        StrategyRight.mayEdit(plan, context.reader, at: now())
    }
}
