// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Gunnar, 82: lungs and heart, home care, municipal nurse, private specialist, dentist.
///
/// Ready for journeys 5 to 8 and 14: notes at P2 with a part that he has blocked for others, a case at K1-SOC
/// that Karin follows up soon, with three visits by home care each day; Nils at K1-HSL, no consent and no
/// shared plan yet.
struct GunnarLife: LifeCourse {
    static func share(age: Int) -> Double { 0 }

    func write(in chart: inout Chart) {
        centre(in: &chart)
        LungsAndHeart.stay(in: &chart, daysAgo: 260)
        specialist(in: &chart)
        HomeCare.write(
            in: &chart, daysAgo: 230, officer: 0, visits: 10, worker: 0,
            dayTimes: [8 * 60 + 30, 12 * 60, 18 * 60 + 30])
        HomeCare.nursing(in: &chart, nurse: 0, visits: 6)
        for daysAgo in [590, 40] {
            Everyday.dentalVisit(in: &chart, on: chart.day(daysAgo), pick: 0)
        }
        let dental = chart.visit(
            "TAND", chart.day(33), .dental, .dentist, pick: 0, reason: "Fyllning tand 36")
        chart.tooth(dental, 36, "Karies i dentinet", on: "MO")
        chart.diagnose(dental, .dentinCaries)
        chart.takes(dental, .apixaban)
        chart.note(
            dental, "Fyllning", "Tand 36 lagades. Gunnar tar blodförtunnande, ingen ökad blödning i dag.")
    }

    private func centre(in chart: inout Chart) {
        for (place, daysAgo) in [1900, 1480, 1120, 760, 400, 45].enumerated() {
            let visit = chart.visit(
                chart.centre, chart.day(daysAgo), pick: 0, reason: "Årsbesök lungor och hjärta")
            if place == 0 {
                let lungs = chart.diagnose(visit, .copd, isChronic: true)
                let heart = chart.diagnose(visit, .heartFailure, isChronic: true)
                let rhythm = chart.diagnose(visit, .atrialFibrillation, isChronic: true)
                chart.prescribe(visit, .tiotropium, for: lungs)
                chart.prescribe(visit, .budesonideFormoterol, for: lungs)
                chart.prescribe(visit, .furosemide, for: heart)
                chart.prescribe(visit, .metoprolol, for: heart)
                chart.prescribe(visit, .apixaban, for: rhythm)
            }
            chart.laboratory(visit, .natriureticPeptide, [1250.0, 1400, 1620, 1580, 1900, 2150][place])
            chart.laboratory(visit, .creatinine, 96 + Double(place * 4))
            chart.vital(visit, .oxygen, 94 - Double(place / 2))
            chart.vital(visit, .weight, 81 - Double(place))
            chart.bloodPressure(visit, 132, 74)
            chart.note(
                visit, "Årsbesök",
                Self.years[place]
            )
        }
        let review = chart.visit(chart.centre, chart.day(120), .home, pick: 0, reason: "Läkemedelsgenomgång")
        chart.perform(review, .deepMedicationReview)
        chart.note(review, "Läkemedelsgenomgång", "Gick igenom alla läkemedel hemma. Sömnmedel togs bort.")
    }

    private static let years = [
        "Nytt: kol, hjärtsvikt och förmaksflimmer. Får mediciner och blodförtunnande. Har slutat röka.",
        "Mår bättre än förra året. Går till affären varje dag.",
        "Andfådd i trappor men klarar hemmet tillsammans med hustrun Maj.",
        "Har varit förkyld i vinter. Hjärtprovet är något högre. Samma mediciner.",
        "Orkar mindre. Ramlade i badrummet men slog sig inte. Vill ha hjälp med dusch.",
        "Andfådd vid påklädning. Hemtjänsten fungerar bra. Hustrun Maj är trött. Väger sig varje morgon.",
    ]

    private func specialist(in chart: inout Chart) {
        for daysAgo in [830, 470, 100] {
            let visit = chart.visit("EK", chart.day(daysAgo), pick: 0, reason: "Hjärtsvikt och kol")
            chart.perform(visit, .electrocardiogram)
            chart.vital(visit, .forcedVolume, 1.5 - Double(830 - daysAgo) / 4000)
            chart.note(
                visit, "Specialistbesök",
                "Förmaksflimmer med lugn takt. Viktigt vid akut vård: "
                    + "tål inte höga doser syrgas, mål 88 till 92 procent."
            )
        }
        for (number, daysAgo) in [560, 530].enumerated() {
            let visit = chart.visit(
                "EKPSYK", chart.day(daysAgo), .therapy, .psychologist, pick: 0, reason: "Samtal")
            if number == 0 { chart.diagnose(visit, .sleepDisorder) }
            chart.note(visit, "Samtal \(number + 1)", "Samtal om oro för framtiden och för hustrun.")
        }
        chart.block(.outer, "EKPSYK", from: chart.today.adding(days: -500))
    }
}
