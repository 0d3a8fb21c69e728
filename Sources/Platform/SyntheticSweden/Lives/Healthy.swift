// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Healthy people of all ages: what everyone meets in care, and children's health.
struct Healthy: LifeCourse {
    static func share(age: Int) -> Double { 1 }

    func write(in chart: inout Chart) {
        if chart.age < 19 { ChildHealth.write(in: &chart) }
        if chart.age >= 18 { checkUps(in: &chart) }
        if chart.age < 18 { ChildProtection.write(in: &chart) }
        Everyday.illnesses(in: &chart, years: 5, perYear: chart.age < 12 ? 0.8 : 0.55)
        if chart.age >= 20 { Everyday.vaccinations(in: &chart) }
        Everyday.dentist(in: &chart, share: chart.age < 24 ? 0.75 : 0.55)
        Everyday.booking(in: &chart)
    }

    /// Health talks with the usual measurements.
    private func checkUps(in chart: inout Chart) {
        let weight = chart.random.near(chart.seat.sex == .female ? 70 : 84, spread: 8)
        let height = chart.random.near(chart.seat.sex == .female ? 166 : 180, spread: 5)
        var daysAgo = chart.random.within(60...900)
        var isFirst = true
        for _ in 0..<(chart.age >= 40 ? 2 : 1) {
            let visit = chart.visit(
                chart.centre, chart.day(daysAgo), .visit, .nurse, reason: "Hälsosamtal")
            chart.perform(visit, .healthTalk)
            if isFirst { Everyday.allergy(visit, in: &chart) }
            isFirst = false
            chart.vital(visit, .weight, weight + chart.random.near(0, spread: 1.5))
            chart.vital(visit, .height, height)
            let over = chart.random.near(118 + Double(chart.age) / 4, spread: 7)
            chart.bloodPressure(visit, over, over * 0.62)
            if chart.age >= 40 {
                chart.laboratory(visit, .hba1c, chart.random.near(36, spread: 3))
                chart.laboratory(visit, .ldl, chart.random.near(3.0, spread: 0.5))
                chart.laboratory(visit, .haemoglobin, chart.random.near(142, spread: 6))
            }
            chart.note(visit, "Hälsosamtal", Self.talk(&chart.random))
            daysAgo += chart.random.within(380...700)
        }
    }

    private static func talk(_ random: inout SeededRandom) -> String {
        let movement = random.pick([
            "Går eller cyklar till arbetet de flesta dagar.", "Rör på sig en halvtimme om dagen.",
            "Vill röra på sig mer och har börjat med promenader.", "Tränar två gånger i veckan.",
        ])
        let food = random.pick([
            "Äter frukt och grönt varje dag.", "Äter oregelbundet när det är mycket att göra.",
            "Lagar mat hemma och äter fisk varje vecka.", "Har minskat på socker och läsk.",
        ])
        let other = random.pick([
            "Röker inte.", "Har slutat röka för några år sedan.", "Sover gott.",
            "Sover sämre i perioder men mår bra i övrigt.",
        ])
        return "\(movement) \(food) \(other)\nInga fynd som behöver följas upp. Ny kontakt vid behov."
    }
}
