// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Sweden

/// What a person wants to block.
package struct BlockOrder: Sendable, Hashable {
    static let earliestDay = CalendarDay(daysSinceEpoch: -100_000)
    static let latestDay = CalendarDay(daysSinceEpoch: 100_000)

    package var kind: Block.Kind
    /// The unit of an inner block, the care provider of an outer one.
    package var organisation: HSAID
    /// Which days' information; nil for all.
    package var informationPeriod: ClosedRange<CalendarDay>?
    /// Kinds that stay readable: `lak`, `upp`.
    package var exempted: Set<String>

    package init(
        kind: Block.Kind, organisation: HSAID, informationPeriod: ClosedRange<CalendarDay>? = nil,
        exempted: Set<String> = []
    ) {
        self.kind = kind
        self.organisation = organisation
        self.informationPeriod = informationPeriod
        self.exempted = exempted
    }
}

/// A person's answer to whether a care provider may read what others have written.
package struct ConsentAnswer: Sendable, Hashable {
    /// Nil when staff register it: then the person is told with the call.
    package var person: PersonKey?
    /// The provider or unit that may read, or may not.
    package var organisation: HSAID
    package var isYes: Bool
    /// Nil: until the person changes her mind.
    package var until: Instant?

    package init(person: PersonKey?, organisation: HSAID, isYes: Bool, until: Instant? = nil) {
        self.person = person
        self.organisation = organisation
        self.isYes = isYes
        self.until = until
    }
}
