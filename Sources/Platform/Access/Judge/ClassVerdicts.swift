// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// The verdicts on one label class: the same for all days, or another on the days that a block covers.
struct ClassVerdicts {
    /// On days that no block covers, or on all days.
    let open: Verdict
    /// On days that a block covers; nil when all days are alike.
    let blocked: Verdict?
    private let blockedDays: [ClosedRange<CalendarDay>]

    /// Days differ when `blocked` is given.
    init(open: Verdict, blocked: Verdict? = nil, blockedDays: [ClosedRange<CalendarDay>] = []) {
        self.open = open
        self.blocked = blocked
        self.blockedDays = blockedDays
    }

    /// Whether everything of the class is allowed.
    var allowsAllDays: Bool { open.isAllow && (blocked?.isAllow ?? true) }

    /// The days allowed, when some are and some are not; a day that is not known counts as blocked.
    var allowedDays: LabelPredicate? {
        guard let blocked, open.isAllow != blocked.isAllow else { return nil }
        let isBlockedDay = LabelPredicate.any(blockedDays.map { .careDay(in: $0) })
        return open.isAllow ? .not(isBlockedDay) : isBlockedDay
    }
}
