// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Things of one kind written at an event. Partial of `staff/event`.
struct EventGroup: Encodable, Sendable {
    let id: String
    let title: String
    let lines: [OverviewCard.Line]
}
