// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// The blocks that stand between a reader and a label class at a moment, by the days of care they cover.
struct Barriers {
    /// Whether they stand inside the reader's provider.
    let isInner: Bool
    /// Blocks that cover all days.
    let coversAllDays: Bool
    /// The days covered by the others.
    let periods: [ClosedRange<CalendarDay>]

    /// Whether nothing is blocked.
    var isEmpty: Bool { !coversAllDays && periods.isEmpty }

    /// Whether care on a day is blocked. A day that is not known is, when any block stands.
    func isBlocked(on careDay: CalendarDay?) -> Bool {
        if coversAllDays { return true }
        guard let careDay else { return !periods.isEmpty }
        return periods.contains { $0.contains(careDay) }
    }

    /// The request as it is for blocked data.
    func blocking(_ request: AccessRequest) -> AccessRequest {
        var blocked = request
        if isInner { blocked.innerBlocked = true } else { blocked.outerBlocked = true }
        return blocked
    }
}
