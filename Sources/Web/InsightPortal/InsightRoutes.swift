// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import GuardedStore
import HTTPFront
import Identity

/// The pages for those who decide. Add them to the book once.
package struct InsightRoutes: Sendable {
    static let startPath = Portal.insight.path
    static let numbersPath = startPath + "/api/indikatorer"

    let door: Door
    let keeper: SnapshotKeeper
    let pages: Pages
    let now: @Sendable () -> Instant
    let book: AssessmentBook
    let releases: ReleaseBook
    let propose: Propose?

    /// Puts a measure into the strategic plan; gives the path of its page, or nil when the plan cannot take
    /// it.
    package typealias Propose = @Sendable (ProposedMeasure, Visit) async throws -> String?

    /// - Parameters:
    ///   - now: The clock.
    ///   - propose: The way into the strategic plan; nil where there is none.
    package init(
        door: Door, pages: Pages, now: @escaping @Sendable () -> Instant,
        propose: Propose? = nil
    ) {
        book = AssessmentBook(door: door, now: now)
        releases = ReleaseBook(door: door, now: now)
        self.propose = propose
        self.door = door
        self.pages = pages
        self.now = now
        keeper = SnapshotKeeper(door: door, now: now)
    }

    /// Adds the routes.
    package func add(to book: inout RouteBook) {
        book.add(Route(.get, Self.startPath, shows: .counts, to: [.staff], "The indicators")) {
            request, context in try await showStart(request, context)
        }
        book.add(Route(.get, Self.numbersPath, shows: .counts, to: [.staff], "All indicators as JSON")) {
            request, context in try await sendNumbers(request, context)
        }
        for indicator in Indicator.all { add(indicator, to: &book) }
        addOpen(to: &book)
    }

    private func add(_ indicator: Indicator, to book: inout RouteBook) {
        let path = Self.path(of: indicator)
        let name = indicator.id.uppercased()
        book.add(Route(.get, path, shows: .counts, to: [.staff], "Indicator \(name) by unit and sex")) {
            request, context in try await show(indicator, request, context)
        }
        book.add(Route(.get, path + ".csv", shows: .counts, to: [.staff], "Indicator \(name) as CSV")) {
            request, context in try await sendFile(of: indicator, request, context)
        }
        book.add(
            Route(.post, path + "/berakna", shows: .counts, to: [.staff], "Compiles indicator \(name) again")
        ) {
            request, context in try await renew(indicator, request, context)
        }
        book.add(
            Route(.post, path + "/oppna", shows: .counts, to: [.staff], "Shows \(name) to everyone, or stops")
        ) {
            request, context in try await release(indicator, request, context)
        }
        let assessing = path + "/bedom"
        book.add(Route(.get, assessing, shows: .counts, to: [.staff], "Form to assess \(name)")) {
            request, context in try await showAssessment(indicator, request, context)
        }
        book.add(Route(.post, assessing, shows: .counts, to: [.staff], "Assesses \(name)")) {
            request, context in try await assess(indicator, request, context)
        }
    }

    static func path(of indicator: Indicator) -> String {
        "\(startPath)/\(indicator.id)"
    }
}
