// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

@testable import FollowUp

/// Assessments as a strategist writes them.
enum TestAssessment {
    private static let day = CalendarDay("2026-11-20") ?? CalendarDay(daysSinceEpoch: 0)

    /// With a measure whose follow-up is due.
    static let unclear = make(
        .unclear, unit: "SE2321000999-VC7",
        measure: PlannedMeasure(
            title: "Gå igenom listan", owner: "Verksamhetschefen", suitability: "Leder vårdcentralen.",
            goal: .information, target: 50, followUp: day,
            planPath: "/insikt/strategi/plan/p/insats/m"))
    /// Without one, about all.
    static let motivated = make(.motivated, unit: nil, measure: nil)

    private static func make(
        _ classification: Classification, unit: HSAID?, measure: PlannedMeasure?
    ) -> Assessment {
        Assessment(
            id: "a-\(classification.rawValue)", indicator: "i01", provider: "SE2321000999-P1", unit: unit,
            seen: "14,8 %", period: FollowUpPeriod(months: 12, endingOn: day), isDataChecked: measure != nil,
            explanation: "Vi vet inte än.", classification: classification, measure: measure,
            author: "Ulla Hedlund, strateg", written: Instant("2026-11-21T13:00:00Z") ?? .distantPast)
    }
}
