// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import GuardedStore
import HTTPFront
import Sweden

/// The person's own pages.
///
///     CitizenRoutes(door: door, pages: pages, now: now).add(to: &book)
package struct CitizenRoutes: Sendable {
    /// The one door to persons' data.
    package let door: Door
    /// What pages are made with.
    package let pages: Pages
    /// The clock.
    package let now: @Sendable () -> Instant
    let journal: ReadJournal
    let results: ReadResult
    let log: ReadAccessLog
    let blocks: BlockUnit
    let consents: AnswerConsent

    /// Pages over a door.
    package init(door: Door, pages: Pages, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.pages = pages
        self.now = now
        journal = ReadJournal(door: door, now: now)
        results = ReadResult(door: door)
        log = ReadAccessLog(door: door)
        blocks = BlockUnit(door: door, now: now)
        consents = AnswerConsent(door: door, now: now)
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addStart(to: &book)
        addJournal(to: &book)
        addResults(to: &book)
        addReadings(to: &book)
        addBlocks(to: &book)
        addConsents(to: &book)
    }

    /// The day on the wall.
    package var today: CalendarDay { SwedishTime.day(of: now()) }
}
