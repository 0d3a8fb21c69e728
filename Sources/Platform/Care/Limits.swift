// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What the use cases take at most.
package enum Limits {
    /// Messages looked through for comments on a result.
    static let commentsMax = 500
    /// Events on a page of a journal.
    package static let eventsOnPage = 25
    /// Resources fetched at a time when what was written at events is gathered.
    static let contentsAtATime = 1_000
    /// How many times at most; what is beyond is told to be missing.
    static let contentPagesMax = 10
    /// Rows of the log fetched at a time, and how many times at most.
    static let logRowsAtATime = 500
    static let logPagesMax = 6
    /// Days that no record lies outside.
    static let firstDay = CalendarDay(daysSinceEpoch: -60_000)
    static let lastDay = CalendarDay(daysSinceEpoch: 100_000)
}
