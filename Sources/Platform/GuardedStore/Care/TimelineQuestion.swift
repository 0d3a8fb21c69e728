// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// Which part of a person's record a timeline shows.
package struct TimelineQuestion: Sendable, Hashable {
    /// Whose record.
    package var person: PersonKey
    /// Empty for all types.
    package var types: [ResourceType]
    /// Empty for all sectors.
    package var sectors: [CareUnit.Sector]
    /// The days of care; nil for all.
    package var days: ClosedRange<CalendarDay>?
    /// How many at a time.
    package var count: Int

    /// Everything of a person, unless it is narrowed.
    package init(
        person: PersonKey, types: [ResourceType] = [], sectors: [CareUnit.Sector] = [],
        days: ClosedRange<CalendarDay>? = nil, count: Int = Limits.pageSizeDefault
    ) {
        self.person = person
        self.types = types
        self.sectors = sectors
        self.days = days
        self.count = count
    }

    /// What a page token is bound to: it fits only the same question.
    var sealingContext: [String] {
        ["timeline", String(person.rawValue)] + types.map(\.name) + ["sectors"] + sectors.map(\.rawValue)
            + ["days"] + (days.map { [$0.lowerBound.text, $0.upperBound.text] } ?? [])
    }
}
