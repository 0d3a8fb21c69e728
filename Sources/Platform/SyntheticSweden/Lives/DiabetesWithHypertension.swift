// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Type 2 diabetes with high blood pressure, followed at the health centre.
struct DiabetesWithHypertension: LifeCourse {
    static func share(age: Int) -> Double {
        switch age {
        case ..<30: 0
        case ..<40: 0.02
        case ..<55: 0.19
        default: 0.30
        }
    }

    func write(in chart: inout Chart) {
        let years = chart.random.within(3...6)
        let latest = latestValue(&chart)
        let first = max(latest + 6, chart.random.near(72, spread: 9))
        let found = begin(in: &chart, years: years, first: first)
        let doctor = chart.random.below(50)
        let nurse = chart.random.below(50)
        let lastDaysAgo = chart.random.within(15...300)
        for year in stride(from: years - 1, through: 0, by: -1) {
            let part = Double(years - year) / Double(years)
            let value = year == 0 ? latest : first + (latest - first) * min(1, part * 1.4)
            let daysAgo = lastDaysAgo + year * 365
            let half = chart.random.near(value + 1, spread: 3)
            control(in: &chart, daysAgo: daysAgo + 180, value: half, nurse: nurse)
            yearly(in: &chart, daysAgo: daysAgo, value: value, doctor: doctor, found: found)
        }
        Everyday.illnesses(in: &chart, years: 5, perYear: 0.3)
        Everyday.vaccinations(in: &chart)
        Everyday.dentist(in: &chart, share: 0.5)
        Everyday.booking(in: &chart)
    }

    /// Below 52 for those who reach the target, with a little room on both sides of the limit.
    private func latestValue(_ chart: inout Chart) -> Double {
        chart.seat.isWellControlled
            ? min(51, max(38, chart.random.near(46, spread: 3).rounded()))
            : max(53, chart.random.near(62, spread: 7).rounded())
    }

    private func begin(in chart: inout Chart, years: Int, first: Double) -> JSONTree {
        let day = chart.day(years * 365 + 330)
        let visit = chart.visit(chart.centre, day, reason: "Törst och trötthet")
        chart.laboratory(visit, .hba1c, first)
        chart.laboratory(visit, .glucose, chart.random.near(11.5, spread: 1.5))
        let diabetes = chart.diagnose(visit, .type2Diabetes, isChronic: true)
        let pressure = chart.diagnose(visit, .hypertension, isChronic: true)
        chart.bloodPressure(visit, chart.random.near(158, spread: 7), chart.random.near(92, spread: 4))
        Everyday.allergy(visit, in: &chart)
        chart.prescribe(visit, .metformin, for: diabetes)
        chart.prescribe(visit, chart.random.happens(0.5) ? .enalapril : .losartan, for: pressure)
        chart.note(
            visit, "Nybesök",
            [
                ("Aktuellt", "Törstig och trött i några månader. Kissar ofta på natten."),
                (
                    "Bedömning",
                    "Typ 2-diabetes och högt blodtryck. Samtal om mat och rörelse. Börjar med metformin och "
                        + "blodtrycksmedicin. Målet är ett HbA1c under 52."
                ),
            ])
        return diabetes
    }

    private func control(in chart: inout Chart, daysAgo: Int, value: Double, nurse: Int) {
        let visit = chart.visit(
            chart.centre, chart.day(daysAgo), .visit, .nurse, pick: nurse, reason: "Diabeteskontroll")
        chart.laboratory(visit, .hba1c, value, goalBelow: 52)
        chart.bloodPressure(visit, chart.random.near(138, spread: 7), chart.random.near(80, spread: 4))
        let feet = chart.random.pick([
            "Fötterna är hela och känseln är normal.", "Torra hälar, annars hela fötter.",
            "Något nedsatt känsel i stortårna. Remiss till fotvård.",
        ])
        chart.note(visit, "Diabeteskontroll", feet + " Ögonbottenfoto är gjort enligt plan.")
    }

    private func yearly(in chart: inout Chart, daysAgo: Int, value: Double, doctor: Int, found: JSONTree) {
        let visit = chart.visit(
            chart.centre, chart.day(daysAgo), .visit, .doctor, pick: doctor, reason: "Årsbesök diabetes")
        chart.laboratory(visit, .hba1c, value, goalBelow: 52)
        chart.laboratory(visit, .creatinine, chart.random.near(78, spread: 9))
        chart.laboratory(visit, .ldl, chart.random.near(2.3, spread: 0.5))
        chart.vital(visit, .weight, chart.random.near(86, spread: 9))
        chart.bloodPressure(visit, chart.random.near(136, spread: 8), chart.random.near(79, spread: 4))
        let shown = FHIR.decimal(value, 0)
        let isReached = value < 52
        if !isReached, daysAgo < 365 {
            chart.prescribe(visit, chart.random.happens(0.7) ? .empagliflozin : .insulinGlargine, for: found)
        } else if daysAgo < 365 {
            chart.prescribe(visit, .atorvastatin)
        }
        let next =
            isReached
            ? "Målet under 52 är nått. Fortsätter som nu."
            : "Målet är under 52. Vi gör en ny plan tillsammans."
        chart.note(
            visit, "Årsbesök",
            [("Aktuellt", Self.feeling(&chart.random)), ("Bedömning", "HbA1c är \(shown). \(next)")])
    }

    private static func feeling(_ random: inout SeededRandom) -> String {
        random.pick([
            "Mår bra och tar sina mediciner. Går en promenad varje dag.",
            "Tycker att det är svårt att hinna äta regelbundet. Sover bra.",
            "Har haft mycket på arbetet och rört sig mindre än vanligt.",
            "Mäter blodsocker hemma några gånger i veckan. Inga känningar.",
            "Har gått ned två kilo och känner sig piggare.",
        ])
    }
}
