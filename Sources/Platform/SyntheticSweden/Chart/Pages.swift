// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What one provider has written so far.
struct Pages: Sendable {
    let provider: Int
    let patient: JSONTree
    var resources: [JSONTree]
    let firstDay: CalendarDay
}
