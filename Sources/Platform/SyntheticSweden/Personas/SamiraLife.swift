// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Samira, 29, with protected personal data: everyday care, and nothing that tells where she lives.
struct SamiraLife: LifeCourse {
    static func share(age: Int) -> Double { 0 }

    func write(in chart: inout Chart) {
        let visit = chart.visit(chart.centre, chart.day(140), pick: 1, reason: "Trötthet")
        chart.laboratory(visit, .haemoglobin, 109)
        chart.laboratory(visit, .ferritin, 9)
        chart.laboratory(visit, .thyrotropin, 1.8)
        chart.diagnose(visit, .tiredness)
        chart.note(visit, "Besök", "Tröttare än vanligt. Lågt järn. Får råd om kost och järntabletter.")
        Everyday.illnesses(in: &chart, years: 4, perYear: 0.5)
        Everyday.dentalVisit(in: &chart, on: chart.day(330), pick: 0)
    }
}
