// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// Which part of a journal is wanted.
package struct JournalQuestion: Sendable, Hashable {
    /// Whose.
    package var person: PersonKey
    /// Nil: all three.
    package var domain: CareDomain?
    /// Nil: events, with what was written at each inside it.
    package var kind: RecordKind?
    /// First day; nil: from the beginning.
    package var from: CalendarDay?
    /// Last day; nil: everything that lies ahead too.
    package var to: CalendarDay?
    /// Events on a page.
    package var count: Int

    /// A question; the whole journal unless narrowed.
    package init(
        person: PersonKey, domain: CareDomain? = nil, kind: RecordKind? = nil, from: CalendarDay? = nil,
        to: CalendarDay? = nil, count: Int = Limits.eventsOnPage
    ) {
        self.person = person
        self.domain = domain
        self.kind = kind
        self.from = from
        self.to = to
        self.count = count
    }

    /// Whether anything narrows it.
    package var isNarrowed: Bool { domain != nil || kind != nil || from != nil || to != nil }

    /// Whether events are shown with their contents inside.
    package var showsEvents: Bool { kind == nil || kind == .contact }

    /// The days asked for; nil for all.
    var days: ClosedRange<CalendarDay>? {
        guard from != nil || to != nil else { return nil }
        let first = from ?? Limits.firstDay
        let last = to ?? Limits.lastDay
        return first <= last ? first...last : nil
    }

    /// Whether no day can fit.
    var isImpossible: Bool { (from ?? Limits.firstDay) > (to ?? Limits.lastDay) }
}
