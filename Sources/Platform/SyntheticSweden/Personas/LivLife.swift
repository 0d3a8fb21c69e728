// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Liv, 10, daughter of Sara and Omar: the child programme, asthma, a broken wrist, healthy teeth.
///
/// One note is concealed from her guardians (journey 10).
struct LivLife: LifeCourse {
    static func share(age: Int) -> Double { 0 }

    func write(in chart: inout Chart) {
        ChildHealth.write(in: &chart, schoolShare: 1)
        for (place, daysAgo) in [720, 360, 30].enumerated() {
            let visit = chart.visit("VC1", chart.day(daysAgo), pick: 0, reason: "Astma, uppföljning")
            if place == 0 {
                let found = chart.diagnose(visit, .asthma, isChronic: true)
                chart.prescribe(visit, .salbutamol, for: found)
            }
            chart.vital(visit, .height, [131.0, 136.5, 141][place])
            chart.vital(visit, .weight, [28.0, 31, 34][place])
            chart.note(visit, "Astma", "Springer med kompisarna utan besvär. Tar sin spray före fotbollen.")
        }
        let fall = chart.visit(
            "AKUT", chart.day(480), .emergency, pick: 0, reason: "Ont i handleden efter fall")
        chart.diagnose(fall, .wristFracture)
        chart.note(
            fall, "Akutbesök", "Föll från klätterställningen. Brott nära handleden, gips i fyra veckor.")
        let talk = chart.visit("VC1", chart.day(58), .visit, .nurse, pick: 0, reason: "Samtal hos sköterska")
        chart.note(
            talk, "Samtal",
            [
                (
                    "Samtal",
                    "Liv berättar om bråk hemma och vill inte att föräldrarna läser det. Ny tid bokad."
                )
            ],
            isHiddenFromGuardians: true)
        Everyday.dentalVisit(in: &chart, on: chart.day(130), pick: 0)
    }
}
