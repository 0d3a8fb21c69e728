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
    /// Kinds of information that may stay readable through a block.
    static let exemptible: Set<String> = [InformationType.medication, InformationType.alert]

    /// Between units of a provider, or between providers.
    package var kind: Block.Kind
    /// The unit of an inner block, the care provider of an outer one.
    package var organisation: HSAID
    /// Which days' information; nil for all.
    package var informationPeriod: ClosedRange<CalendarDay>?
    /// Kinds that stay readable: `lak`, `upp`.
    package var exempted: Set<String>

    /// All information of an organisation, unless a period or exemptions are given.
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
