// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension SocialCase {
    /// What must be done next in the case itself, the most urgent first; empty when it is closed.
    ///
    /// - Parameter decided: The day of the decision that a measure carries out.
    package func timers(decided: CalendarDay? = nil) -> [CaseTimer] {
        guard !isClosed else { return [] }
        switch kind {
        case .support: return supportTimer.map { [$0] } ?? []
        case .measure: return measureTimer(decided: decided).map { [$0] } ?? []
        case .concern: return concernTimers
        }
    }

    private var receivedDay: CalendarDay { SwedishTime.day(of: received) }

    private var supportTimer: CaseTimer? {
        switch step {
        case .received: return CaseTimer(.take, by: receivedDay.adding(days: CaseTimes.receiptDays))
        case .investigating:
            return CaseTimer(.decide, by: receivedDay.adding(days: CaseTimes.investigationDays))
        case .decided:
            guard let event = event(.decided) else { return nil }
            let day = SwedishTime.day(of: event.time)
            return CaseTimer(.commission, by: day.adding(days: CaseTimes.commissionDays))
        default: return followUp.map { CaseTimer(.followUp, by: $0) }
        }
    }

    private func measureTimer(decided: CalendarDay?) -> CaseTimer? {
        switch step {
        case .commissioned: return CaseTimer(.plan, by: receivedDay.adding(days: CaseTimes.planDays))
        case .planned:
            let day = decided ?? receivedDay
            return CaseTimer(.start, by: day.adding(months: CaseTimes.startMonths))
        default: return followUp.map { CaseTimer(.followUp, by: $0) }
        }
    }

    private var concernTimers: [CaseTimer] {
        if let opened = event(.investigationOpened) {
            let last = event(.investigationExtended).flatMap { _ in followUp }
            let day = SwedishTime.day(of: opened.time).adding(months: CaseTimes.childMonths)
            return protectionTimer + [CaseTimer(.investigation, by: last ?? day)]
        }
        return protectionTimer
            + [CaseTimer(.preliminary, by: receivedDay.adding(days: CaseTimes.preliminaryDays))]
    }

    private var protectionTimer: [CaseTimer] {
        guard event(.protectionAssessed) == nil else { return [] }
        return [CaseTimer(.protection, before: received.adding(seconds: CaseTimes.protectionHours * 3_600))]
    }
}
