// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Maj, 80, married to Gunnar: high blood pressure and worn knees, otherwise well.
struct MajLife: LifeCourse {
    static func share(age: Int) -> Double { 0 }

    func write(in chart: inout Chart) {
        for (place, daysAgo) in [1500, 1130, 770, 400, 50].enumerated() {
            let visit = chart.visit(chart.centre, chart.day(daysAgo), pick: 1, reason: "Årsbesök blodtryck")
            if place == 0 {
                let found = chart.diagnose(visit, .hypertension, isChronic: true)
                chart.prescribe(visit, .amlodipine, for: found)
            }
            chart.bloodPressure(visit, 148 - Double(place * 3), 82)
            chart.laboratory(visit, .creatinine, 74)
            chart.laboratory(visit, .haemoglobin, 131)
            chart.note(
                visit, "Årsbesök", "Mår bra. Ont i knäna i trappor. Tar hand om hemmet och stöttar sin man.")
        }
        Everyday.vaccinations(in: &chart)
        Everyday.dentalVisit(in: &chart, on: chart.day(210))
    }
}
