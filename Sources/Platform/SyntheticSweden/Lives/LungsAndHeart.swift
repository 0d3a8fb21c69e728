// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Chronic obstructive lung disease with heart failure; those in the municipality have home care and home
/// nursing.
struct LungsAndHeart: LifeCourse {
    static func share(age: Int) -> Double {
        switch age {
        case ..<62: 0
        case ..<72: 0.14
        default: 0.27
        }
    }

    func write(in chart: inout Chart) {
        begin(in: &chart)
        for daysAgo in [980, 610, 240] {
            yearly(in: &chart, daysAgo: daysAgo + chart.random.below(60))
        }
        specialists(in: &chart)
        for _ in 0..<chart.random.within(1...2) {
            Self.stay(in: &chart, daysAgo: chart.random.within(40...900))
        }
        if chart.seat.area.municipality == "Mellansjö" {
            let start = chart.random.within(200...700)
            HomeCare.write(in: &chart, daysAgo: start, officer: chart.random.below(50), visits: 5)
            HomeCare.nursing(in: &chart, nurse: nil, visits: 3)
            if chart.random.happens(0.6) {
                chart.consent("HEMSJ", isGiven: true, from: chart.today.adding(days: -start))
            }
        }
        Everyday.vaccinations(in: &chart)
        Everyday.dentist(in: &chart, share: 0.4)
        Everyday.booking(in: &chart)
    }

    private func begin(in chart: inout Chart) {
        let visit = chart.visit(
            chart.centre, chart.day(chart.random.within(1300...2100)), reason: "Andfåddhet")
        let lungs = chart.diagnose(visit, .copd, isChronic: true)
        let heart = chart.diagnose(visit, .heartFailure, isChronic: true)
        Everyday.allergy(visit, in: &chart)
        chart.perform(visit, .spirometry)
        chart.vital(visit, .forcedVolume, chart.random.near(1.6, spread: 0.3))
        chart.laboratory(visit, .natriureticPeptide, chart.random.near(1500, spread: 500))
        for medicine in [Medicine.tiotropium, .salbutamol] { chart.prescribe(visit, medicine, for: lungs) }
        for medicine in [Medicine.furosemide, .metoprolol, .ramipril] {
            chart.prescribe(visit, medicine, for: heart)
        }
        chart.note(
            visit, "Nybesök",
            [
                ("Aktuellt", "Blir andfådd i trappor och när det blåser. Svullna fötter på kvällen."),
                (
                    "Bedömning",
                    "Kroniskt obstruktiv lungsjukdom och hjärtsvikt. Får mediciner, råd om vikt och vätska "
                        + "och hjälp att sluta röka."
                ),
            ])
    }

    private func yearly(in chart: inout Chart, daysAgo: Int) {
        let visit = chart.visit(
            chart.centre, chart.day(daysAgo), reason: "Årsbesök lungor och hjärta")
        chart.vital(visit, .oxygen, chart.random.near(93, spread: 1.5))
        chart.vital(visit, .weight, chart.random.near(74, spread: 8))
        chart.bloodPressure(visit, chart.random.near(128, spread: 8), chart.random.near(74, spread: 4))
        chart.laboratory(visit, .creatinine, chart.random.near(98, spread: 14))
        chart.laboratory(visit, .potassium, chart.random.near(4.2, spread: 0.3))
        chart.perform(visit, .simpleMedicationReview)
        chart.note(
            visit, "Årsbesök",
            [
                ("Aktuellt", Self.state(&chart.random)),
                (
                    "Bedömning",
                    "Stabilt läge. Samma mediciner. Väger sig varje morgon och hör av sig vid ökning."
                ),
            ])
    }

    private func specialists(in chart: inout Chart) {
        let heart = chart.visit("KARD", chart.day(chart.random.within(300...800)), reason: "Hjärtsvikt")
        chart.perform(heart, .electrocardiogram)
        chart.laboratory(heart, .natriureticPeptide, chart.random.near(1800, spread: 600))
        chart.note(heart, "Hjärtmottagning", "Nedsatt pumpförmåga, oförändrad. EKG utan nya förändringar.")
        guard chart.random.happens(0.6) else { return }
        let lungs = chart.visit("LUNG", chart.day(chart.random.within(200...900)), reason: "Kol, uppföljning")
        chart.perform(lungs, .spirometry)
        chart.vital(lungs, .forcedVolume, chart.random.near(1.4, spread: 0.3))
        chart.note(lungs, "Lungmottagning", "Lungfunktionen är stabil. Tekniken med inhalatorn är god.")
    }

    /// An emergency visit that leads to some days in hospital.
    static func stay(in chart: inout Chart, daysAgo: Int) {
        let day = chart.day(daysAgo)
        let emergency = chart.visit("AKUT", day, .emergency, reason: "Svår andnöd")
        chart.vital(emergency, .oxygen, chart.random.near(86, spread: 2))
        chart.laboratory(emergency, .crp, chart.random.near(62, spread: 25))
        chart.note(emergency, "Akutbesök", "Ökande andnöd i två dygn. Syrgas och inhalationer. Läggs in.")
        let stay = chart.visit("MED", day, .stay, reason: "Försämring av kol")
        chart.diagnose(stay, .copdExacerbation)
        chart.prescribe(stay, .prednisolone, days: 7)
        chart.note(
            stay, "Utskrivning",
            "Förbättrades på kortison och inhalationer. Går hem med oförändrade mediciner i övrigt. "
                + "Vårdcentralen följer upp inom en vecka.")
    }

    private static func state(_ random: inout SeededRandom) -> String {
        random.pick([
            "Orkar gå till brevlådan men vilar på vägen.", "Andningen är som förra året. Hostar på morgonen.",
            "Tröttare än förut men klarar sig med hjälp hemma.", "Sover med två kuddar. Ingen bröstsmärta.",
        ])
    }
}
