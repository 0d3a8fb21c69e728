// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that brings people to care once and then passes.
struct Episode: Sendable {
    let diagnosis: Concept
    let ages: ClosedRange<Int>
    /// The unit, or nil for the person's health centre.
    let unit: String?
    let kind: VisitKind
    let staff: Profession
    let reason: String
    let history: String
    let assessment: String
    let medicine: Medicine?
    let days: Int
    let test: (Analyte, ClosedRange<Int>)?

    init(
        _ diagnosis: Concept, _ ages: ClosedRange<Int>, at unit: String? = nil, kind: VisitKind = .visit,
        by staff: Profession = .doctor, _ reason: String, _ history: String, _ assessment: String,
        _ medicine: Medicine? = nil, days: Int = 10, test: (Analyte, ClosedRange<Int>)? = nil
    ) {
        self.diagnosis = diagnosis
        self.ages = ages
        self.unit = unit
        self.kind = kind
        self.staff = staff
        self.reason = reason
        self.history = history
        self.assessment = assessment
        self.medicine = medicine
        self.days = days
        self.test = test
    }

    /// Writes it into a chart.
    func write(in chart: inout Chart, on day: CalendarDay) {
        let visit = chart.visit(unit ?? chart.centre, day, kind, staff, reason: reason)
        chart.note(visit, reason, [("Aktuellt", history), ("Bedömning", assessment)])
        let found = chart.diagnose(visit, diagnosis)
        if let test {
            chart.laboratory(visit, test.0, Double(chart.random.within(test.1)))
        }
        if let medicine { chart.prescribe(visit, medicine, for: found, days: days) }
    }
}
