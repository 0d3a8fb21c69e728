// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What belongs to most lives: passing illness, vaccinations of adults, dental visits, bookings.
enum Everyday {
    /// Illnesses spread over the last years, about one in two years.
    static func illnesses(in chart: inout Chart, years: Int, perYear: Double) {
        let mean = Double(years) * perYear
        let count = max(0, Int(chart.random.near(mean, spread: mean / 2).rounded()))
        for _ in 0..<count {
            let day = chart.day(chart.random.within(5...years * 365))
            let age = chart.seat.age(on: day)
            guard age >= 1 else { continue }
            let possible = Episode.possible(age: age)
            guard !possible.isEmpty else { continue }
            chart.random.pick(possible).write(in: &chart, on: day)
        }
    }

    /// Influenza and covid-19 vaccine for the old, tick vaccine for some.
    static func vaccinations(in chart: inout Chart) {
        let centre = chart.centre
        if chart.age >= 65 {
            for (dose, daysAgo) in [376, 12].enumerated() where chart.random.happens(0.7) {
                let visit = chart.visit(centre, chart.day(daysAgo), .visit, .nurse, reason: "Vaccination")
                chart.vaccinate(visit, .influenza, dose: dose + 1)
                chart.vaccinate(visit, .covid, dose: dose + 3)
            }
        } else if chart.random.happens(0.35) {
            for dose in 1...3 {
                let daysAgo = [1200, 1165, 860][dose - 1]
                let visit = chart.visit(centre, chart.day(daysAgo), .visit, .nurse, reason: "Vaccination")
                chart.vaccinate(visit, .tick, dose: dose)
            }
        }
    }

    /// Visits to the dental clinic, about every eighteenth month.
    static func dentist(in chart: inout Chart, share: Double) {
        guard chart.age >= 3, chart.random.happens(share) else { return }
        var daysAgo = chart.random.within(20...500)
        let visits = chart.random.within(1...3)
        for _ in 0..<visits where daysAgo < 1900 && chart.seat.age(on: chart.day(daysAgo)) >= 3 {
            dentalVisit(in: &chart, on: chart.day(daysAgo))
            daysAgo += chart.random.within(420...640)
        }
    }

    /// One examination: findings on a few teeth, a diagnosis when there is caries.
    static func dentalVisit(in chart: inout Chart, on day: CalendarDay, pick: Int? = nil) {
        let age = chart.seat.age(on: day)
        let visit = chart.visit("TAND", day, .dental, .dentist, pick: pick, reason: "Tandundersökning")
        let teeth = age < 7 ? Dentition.primary : Dentition.permanent.filter { $0 % 10 < 8 }
        let findings = ["Frisk", "Fyllning", "Begynnande karies i emaljen", "Karies i dentinet", "Tandsten"]
        let tooth = chart.random.pick(teeth)
        let finding = age < 20 && chart.random.happens(0.7) ? 0 : chart.random.below(findings.count)
        chart.tooth(visit, tooth, findings[finding])
        chart.tooth(visit, chart.random.pick(teeth), age < 30 ? "Frisk" : "Fyllning")
        if age >= 40 { chart.tooth(visit, chart.random.pick(teeth), "Tandköttsficka 4 mm") }
        if age >= 65, pick == nil, chart.random.happens(0.2) { chart.takes(visit, .apixaban) }
        switch finding {
        case 2: chart.diagnose(visit, .enamelCaries)
        case 3: chart.diagnose(visit, .dentinCaries)
        case 4: chart.diagnose(visit, .gingivitis)
        default: break
        }
        let advice =
            finding == 0
            ? "Friska tänder. Fortsätt borsta morgon och kväll med fluortandkräm."
            : "Tand \(tooth): \(findings[finding].lowercased()). Råd om rengöring mellan tänderna."
        chart.note(visit, "Tandundersökning", advice + " Nästa kallelse om 18 månader.")
    }

    /// One in ten tells of an allergy.
    static func allergy(_ visit: Visit?, in chart: inout Chart) {
        guard chart.random.happens(0.1) else { return }
        let (text, reaction, isMedicine) = chart.random.pick(allergies)
        chart.allergy(visit, text, reaction: reaction, isMedicine: isMedicine)
    }

    private static let allergies = [
        ("Fenoximetylpenicillin", "Nässelutslag", true),
        ("Björkpollen", "Rinnande ögon och nysningar", false),
        ("Acetylsalicylsyra", "Andnöd", true), ("Nickel", "Eksem", false), ("Katt", "Nysningar", false),
        ("Sulfonamid", "Utslag över kroppen", true), ("Gräspollen", "Rinnande ögon", false),
    ]

    /// One in twelve has a visit booked within a week.
    static func booking(in chart: inout Chart) {
        guard chart.random.happens(0.08) else { return }
        let day = chart.today.adding(days: chart.random.within(0...6))
        _ = chart.visit(
            chart.centre, day, .visit, chart.random.happens(0.5) ? .doctor : .nurse, reason: "Bokat besök")
    }
}
