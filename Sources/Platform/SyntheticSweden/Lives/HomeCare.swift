// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Support from the municipality: assessment, decisions, plan, visits, and nursing at home.
enum HomeCare {
    /// Social care (K1-SOC), carried out for some time.
    ///
    /// - Parameters:
    ///   - daysAgo: When the decisions were made.
    ///   - officer: Which case officer.
    ///   - visits: How many of the latest visits are written.
    ///   - dayTimes: Minutes after midnight of each day's visits ahead, where the case is told.
    static func write(
        in chart: inout Chart, daysAgo: Int, officer: Int, visits: Int, worker: Int? = nil,
        dayTimes: [Int] = [8 * 60 + 30]
    ) {
        let day = chart.day(daysAgo)
        guard
            let meeting = chart.visit(
                "BIST", day, .home, .caseOfficer, pick: officer, reason: "Utredning av stöd")
        else { return }
        chart.note(
            meeting, "Utredning",
            [
                ("Egen vilja", "Vill bo kvar hemma och klara så mycket som möjligt själv."),
                ("Förflyttning och personlig vård", "Går inne med rollator. Behöver stöd vid dusch."),
                ("Känsla av trygghet", "Är orolig för att ramla när ingen är hemma."),
            ])
        let caseID = chart.hasToldCases ? chart.newID("t") : nil
        let nextFollowUp = chart.today.adding(days: 21)
        var decisions: [JSONTree] = []
        let start = day.adding(days: 7)
        for decision in [SupportDecision.personalCare, .service, .alarm] {
            decisions.append(
                chart.decide(
                    meeting, decision, carriedOutBy: "HEMTJ", from: start, inCase: caseID,
                    followUp: nextFollowUp))
        }
        chart.assign("BIST", .caseOfficer, pick: officer, from: day)
        let pick = worker ?? chart.random.below(50)
        chart.assign("HEMTJ", .careWorker, pick: pick, from: start)
        let first = chart.visit(
            "HEMTJ", start.adding(days: 5), .homeCare, .careWorker, pick: pick, reason: "Planering av stödet")
        chart.plan(
            first, "Genomförandeplan", "Bo kvar hemma, känna sig trygg och sköta sin morgon i egen takt.",
            ["Dusch tisdag och fredag förmiddag.", "Städning var tredje onsdag.", "Inköp varje torsdag."],
            on: decisions, wishes: "Vill ta det lugnt på morgonen och få samma personal så ofta det går.")
        if let caseID, let first {
            var story = SupportCase(id: caseID, meeting: meeting, stage: .delivering)
            story.words = "Jag orkar inte duscha och städa själv längre. Jag är rädd att ramla."
            story.decision = decisions[0]
            story.followUp = nextFollowUp
            story.planning = first
            story.write(in: &chart)
        }
        made(visits, by: pick, decision: caseID == nil ? .absent : decisions[0], in: &chart)
        guard caseID != nil else { return }
        ahead(dayTimes, decision: decisions[0], in: &chart)
    }

    /// The latest visits; with their note where the case is told, else with a note in the journal.
    static func made(_ visits: Int, by pick: Int, decision: JSONTree, in chart: inout Chart) {
        for number in stride(from: visits, through: 1, by: -1) {
            let on = chart.today.adding(days: -number * 3 - chart.random.below(2))
            let (activity, text) = chart.random.pick(SupportActivity.visits)
            let visit = chart.visit(
                "HEMTJ", on, .homeCare, .careWorker, pick: number == 1 ? pick : nil, reason: activity.text,
                on: decision)
            chart.perform(visit, activity, note: decision.isAbsent ? nil : text)
            if decision.isAbsent { chart.note(visit, "Hemtjänst", text) }
        }
    }

    /// The visits of today and the next days.
    static func ahead(_ dayTimes: [Int], decision: JSONTree, in chart: inout Chart) {
        for days in 0..<7 {
            let day = chart.today.adding(days: days)
            for (place, minutes) in dayTimes.enumerated() {
                let isShower = place == 0 && (day.weekday == 2 || day.weekday == 5)
                let usual = ["Stöd på morgonen", "Stöd vid lunch", "Stöd på kvällen"]
                let activity = isShower ? "Dusch" : usual[min(place, usual.count - 1)]
                chart.planHomeVisit(on: day, minutes: minutes, activity, decision: decision)
            }
        }
    }

    /// Municipal nursing at home (K1-HSL).
    static func nursing(in chart: inout Chart, nurse: Int?, visits: Int) {
        for number in stride(from: visits, through: 1, by: -1) {
            let day = chart.day(number * 28 - chart.random.below(7))
            let visit = chart.visit("HEMSJ", day, .home, .nurse, pick: nurse, reason: "Hemsjukvård")
            chart.vital(visit, .weight, chart.random.near(74, spread: 2))
            chart.vital(visit, .oxygen, chart.random.near(92, spread: 1.5))
            chart.perform(visit, .homeVisit)
            let text = chart.random.pick([
                "Delade dosett för två veckor. Vikten är oförändrad.",
                "Lindade benen. Huden är hel. Påminde om att väga sig på morgonen.",
                "Gick igenom inhalationen tillsammans. Den fungerar bra.",
                "Något svullna fötter. Ringer vårdcentralen om vikten ökar mer.",
            ])
            chart.note(visit, "Hembesök av sjuksköterska", text)
        }
    }
}
