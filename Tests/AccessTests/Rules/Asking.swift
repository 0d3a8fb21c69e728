// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import Identity
import Sweden

/// Facts that differ from the defaults.
func asking(_ change: (inout AccessRequest) -> Void) -> AccessRequest {
    var request = AccessRequest()
    change(&request)
    return request
}

/// A person or guardian who asks; 40 years old unless changed.
func individual(_ change: (inout IndividualRequest) -> Void) -> IndividualRequest {
    var request = IndividualRequest()
    request.age = 40
    request.sector = .health
    change(&request)
    return request
}

/// A care provider with a relation, at its own other unit.
func insideWithRelation(_ change: (inout AccessRequest) -> Void = { _ in }) -> AccessRequest {
    asking {
        $0.sameVG = true
        $0.relation = .current
        change(&$0)
    }
}

/// A care provider with a relation, asking for what another has made available.
func betweenWithRelation(_ change: (inout AccessRequest) -> Void = { _ in }) -> AccessRequest {
    asking {
        $0.svodAvailable = true
        $0.relation = .current
        change(&$0)
    }
}

/// A day in a test; it must exist.
func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { fatalError("no such day: \(text)") }
    return day
}

/// A moment in a test; it must be one.
func moment(_ text: String) -> Instant {
    guard let moment = Instant(text) else { fatalError("no such moment: \(text)") }
    return moment
}

/// A day on which all rules are in force.
let today = day("2026-11-21")
/// The table as it stands.
let staffTable = StaffTable()
/// The table for people as it stands.
let individualTable = IndividualTable()

extension StaffTable {
    /// `D4 ALLOW`: rule and decision in one text.
    func answer(_ request: AccessRequest, on day: CalendarDay = today) -> String {
        let verdict = verdict(on: request, day: day)
        return "\(verdict.rule) \(verdict.decision.rawValue)" + (verdict.isMissingRow ? " (not built)" : "")
    }
}

extension IndividualTable {
    /// `C1 ALLOW`: rule and decision in one text.
    func answer(_ request: IndividualRequest, on day: CalendarDay = today) -> String {
        let verdict = verdict(on: request, day: day)
        return "\(verdict.rule) \(verdict.decision.rawValue)" + (verdict.isMissingRow ? " (not built)" : "")
    }
}
