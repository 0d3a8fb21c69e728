// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What makes care possible to follow up over many: named contacts, stays in hospital with assessments and
/// plans, support with goals, children's teeth. Written after the life itself, from chance of its own.
enum FollowedUp {
    static func write(in chart: inout Chart) {
        if case .persona = chart.seat.life { return }
        if chart.age >= 65 {
            if chart.random.happens(contactShare(chart)) {
                chart.nameContact(since: chart.day(chart.random.within(40...1500)))
            }
            stays(in: &chart)
        }
        if chart.age >= 70, chart.seat.area.municipality == "Mellansjö", chart.seat.life != .lungsAndHeart,
            chart.random.happens(0.4)
        {
            support(in: &chart)
        }
        teeth(in: &chart)
    }

    /// Women and men alike; health centres differ.
    private static func contactShare(_ chart: Chart) -> Double { 0.5 + 0.03 * Double(chart.seat.centre) }

    /// About one stay in four years, and readmissions.
    private static func stays(in chart: inout Chart) {
        for _ in 0..<3 where chart.random.happens(0.3) {
            let day = chart.today.adding(days: -chart.random.within(12...1095))
            let unit = chart.random.pick(["MED", "MED", "KIR", "KARD"])
            let nights = chart.random.within(1...8)
            let isPlanned = unit != "MED" && chart.random.happens(0.5)
            stay(unit, on: day, nights: nights, isPlanned: isPlanned, in: &chart)
            let back = day.adding(days: nights + chart.random.within(1...29))
            if chart.random.happens(isPlanned ? 0.08 : 0.2), back <= chart.today.adding(days: -6) {
                stay("MED", on: back, nights: chart.random.within(2...5), isPlanned: false, in: &chart)
            }
        }
    }

    private static func stay(
        _ unit: String, on day: CalendarDay, nights: Int, isPlanned: Bool, in chart: inout Chart
    ) {
        let needsSupport = chart.age >= 75 && chart.random.happens(0.55)
        let hour = chart.random.within(8...21)
        let stay = chart.stay(
            unit, day, hour: hour, nights: nights, isPlanned: isPlanned,
            reason: isPlanned ? "Planerad vård" : "Akut försämring",
            goesTo: needsSupport ? "municipal-support" : nil)
        if chart.random.happens(unit == "KIR" ? 0.5 : 0.78) {
            let isLate = chart.random.happens(0.15)
            let at = min(23, hour + chart.random.within(1...4))
            chart.assessFallRisk(stay, on: isLate ? day.adding(days: 2) : day, hour: at)
        }
        let meeting = day.adding(days: nights + chart.random.within(1...10))
        if needsSupport, meeting <= chart.today, chart.random.happens(0.6) { chart.coordinate(on: meeting) }
    }

    /// A decision, a plan in time or not, and goals that are followed up after half a year.
    private static func support(in chart: inout Chart) {
        let daysAgo = chart.random.within(20...1095)
        let officer = chart.random.below(50)
        let day = chart.day(daysAgo)
        let meeting = chart.visit(
            "BIST", day, .home, .caseOfficer, pick: officer, reason: "Utredning av stöd")
        let decision = chart.decide(meeting, .service, carriedOutBy: "HEMTJ", from: day.adding(days: 3))
        chart.assign("BIST", .caseOfficer, pick: officer, from: day)
        let isLate = chart.random.happens(0.25)
        let planned = day.adding(days: chart.random.within(4...15) + (isLate ? 14 : 0))
        if planned <= chart.today {
            let first = chart.visit("HEMTJ", planned, .homeCare, .careWorker, reason: "Planering av stödet")
            chart.plan(
                first, "Genomförandeplan", "Klara vardagen hemma i egen takt.",
                ["Städning var tredje onsdag.", "Inköp varje torsdag."], on: [decision],
                isWithPerson: chart.random.happens(0.9))
        }
        let later = day.adding(days: 180)
        guard later <= chart.today else { return }
        let visit = chart.visit(
            "BIST", later, .home, .caseOfficer, pick: officer, reason: "Uppföljning av stöd")
        for (area, text) in [("d6", "Hemliv"), ("d4", "Förflyttning"), ("d5", "Personlig vård")]
        where chart.random.happens(0.6) {
            let intended = chart.random.within(0...2)
            let isReached = chart.random.happens(0.64)
            let achieved = isReached ? max(0, intended - chart.random.below(2)) : intended + 1
            chart.followUp(visit, area: area, text: text, intended: intended, achieved: achieved)
        }
    }

    /// Those who turn six or nineteen this year are all called to the dentist.
    private static func teeth(in chart: inout Chart) {
        let turns = chart.today.year - chart.seat.birthDay.year
        guard turns == 6 || turns == 19, chart.random.happens(0.85) else { return }
        Everyday.dentalVisit(in: &chart, on: chart.day(chart.random.within(3...300)))
    }
}
