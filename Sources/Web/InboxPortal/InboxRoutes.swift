// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import FHIRCore
import GuardedStore
import HTTPFront
import StaffPortal
import WorkInbox

/// Messages between the person and the unit, and the unit's inbox.
///
///     InboxRoutes(door: door, pages: pages, now: now).add(to: &book)
package struct InboxRoutes: Sendable {
    let citizen: CitizenRoutes
    let staff: StaffRoutes
    let write: WriteMessage
    let answers: AnswerMessage
    let tasks: SharedTasks
    let results: ReviewResults

    /// Routes over the door to persons' data.
    package init(door: Door, pages: Pages, now: @escaping @Sendable () -> Instant) {
        citizen = CitizenRoutes(door: door, pages: pages, now: now)
        staff = StaffRoutes(door: door, pages: pages, now: now)
        write = WriteMessage(door: door, now: now)
        answers = AnswerMessage(door: door, now: now)
        tasks = SharedTasks(door: door, now: now)
        results = ReviewResults(door: door, now: now)
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addMessages(to: &book)
        addInbox(to: &book)
        addTasks(to: &book)
        addAnswers(to: &book)
        addReviews(to: &book)
    }
}
