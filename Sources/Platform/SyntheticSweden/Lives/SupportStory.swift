// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Some of the elderly in the municipality whose case of support is under way: at each step, some in time and
/// some late. Written after all else, from chance of its own.
enum SupportStory {
    private static let stages: [CaseStage] = [
        .received, .investigating, .decided, .commissioned, .planned, .delivering,
    ]

    static func write(in chart: inout Chart) {
        guard chart.hasToldCases, chart.seat.area.municipality == "Mellansjö", chart.age >= 68 else { return }
        switch chart.seat.life {
        case .persona, .lungsAndHeart: return
        default: break
        }
        guard chart.random.happens(0.3) else { return }
        let words = chart.random.pick([
            "Jag orkar inte städa och handla längre. Jag behöver hjälp några timmar i veckan.",
            "Jag ramlade i badrummet i förra veckan. Jag vågar inte duscha när jag är ensam.",
            "Min fru har hjälpt mig hittills men orkar inte mer. Vi vill bo kvar hemma tillsammans.",
            "Jag ser dåligt och klarar inte att laga mat och ta mina mediciner själv.",
        ])
        let stage = chart.random.pick(stages)
        tell(stage, words, officer: chart.random.below(2), daysAgo: daysAgo(stage, &chart), in: &chart)
    }

    /// Each step has a time that it should take; a good third of the cases have gone beyond it.
    private static func daysAgo(_ stage: CaseStage, _ chart: inout Chart) -> Int {
        switch stage {
        case .received: chart.random.within(0...5)
        case .investigating: chart.random.within(8...38)
        case .decided: chart.random.within(20...30)
        case .commissioned: chart.random.within(22...38)
        case .planned: chart.random.within(40...60)
        default: chart.random.within(70...215)
        }
    }

    /// Writes a case that has come to a step.
    ///
    /// - Parameter daysAgo: When it came.
    static func tell(
        _ stage: CaseStage, _ words: String, officer: Int, daysAgo: Int, worker: Int = 0, visits: Int = 4,
        dayTime: Int? = nil, in chart: inout Chart
    ) {
        let received = chart.today.adding(days: -daysAgo)
        guard stage != .received else { return receive(words, on: received, in: &chart) }
        let investigated = received.adding(days: min(6, daysAgo))
        guard
            let meeting = chart.visit(
                "BIST", chart.day(chart.today.daysSinceEpoch - investigated.daysSinceEpoch), .home,
                .caseOfficer, pick: officer, reason: "Utredning av stöd")
        else { return }
        chart.assign("BIST", .caseOfficer, pick: officer, from: received)
        var story = SupportCase(id: chart.newID("t"), meeting: meeting, stage: stage)
        story.words = words
        story.areas = [.personalCare, .home, .moving]
        story.received = received
        defer { story.write(in: &chart) }
        guard stage != .investigating,
            let decided = chart.visit(
                "BIST", meeting.day.adding(days: 12), .telephone, .caseOfficer, pick: officer,
                reason: "Beslut om stöd")
        else { return }
        story.decided = decided
        story.followUp = decided.day.adding(days: 180)
        story.title = SupportDecision.service.title
        story.decision = chart.decide(
            decided, .service, carriedOutBy: "HEMTJ", from: decided.day.adding(days: 3), inCase: story.id,
            followUp: story.followUp)
        guard stage == .planned || stage == .delivering else { return }
        story.planning = chart.visit(
            "HEMTJ", decided.day.adding(days: 9), .homeCare, .careWorker, pick: worker,
            reason: "Planering av stödet")
        chart.plan(
            story.planning, "Genomförandeplan", "Klara vardagen hemma i egen takt.",
            ["Städning var tredje onsdag.", "Inköp varje torsdag."], on: [story.decision],
            wishes: "Vill vara med och handla när orken finns.")
        if stage == .delivering { HomeCare.made(visits, by: worker, decision: story.decision, in: &chart) }
        HomeCare.ahead(
            [dayTime ?? 9 * 60 + 15 * chart.random.below(20)], decision: story.decision, in: &chart)
    }

    /// An application that nobody has taken: the whole unit sees it.
    private static func receive(_ words: String, on day: CalendarDay, in chart: inout Chart) {
        guard let place = chart.places["BIST"] else { return }
        var task = CaseTask(
            kind: "support-case", title: "Ansökan om stöd", stage: .received,
            received: LocalTime.text(day, minutes: 5), owner: place.organisation)
        task.words = words
        chart.file(task, id: chart.newID("t"), at: "BIST", on: day)
        chart.assign(unit: "BIST", from: day)
    }
}
