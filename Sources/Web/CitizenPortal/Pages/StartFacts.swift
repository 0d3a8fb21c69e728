// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import FHIRCore
import Identity

/// What the start page is made from.
struct StartFacts {
    /// Events to look among for what is new and what comes.
    static let eventsMost = 15

    var name: String
    var isActing: Bool
    var today: CalendarDay
    var questions: [AnswerConsent.Question] = []
    /// Newest first.
    var events: [JournalEvent] = []
    var children: [RegisteredPerson] = []
    /// Why nothing of the record may be seen.
    var refusal: Verdict?

    init(name: String, isActing: Bool, today: CalendarDay) {
        self.name = name
        self.isActing = isActing
        self.today = today
    }
}
