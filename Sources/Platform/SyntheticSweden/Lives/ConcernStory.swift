// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A few children whom somebody has reported concern for (K1-IFO): new, looked at, or investigated.
/// Nobody outside the unit that protects children reads it.
enum ConcernStory {
    static func write(in chart: inout Chart) {
        guard chart.hasToldCases, chart.seat.area.municipality == "Mellansjö" else { return }
        guard (2..<18).contains(chart.age), chart.seat.life == .healthy, chart.random.happens(0.2) else {
            return
        }
        let stage = [CaseStage.received, .protectionAssessed, .investigating][chart.seat.index % 3]
        let daysAgo =
            switch stage {
            case .received: 1
            case .protectionAssessed: chart.random.within(4...17)
            default: chart.random.within(30...110)
            }
        let day = chart.today.adding(days: -daysAgo)
        guard let place = chart.places["BOF"], let officer = place.colleague(.caseOfficer, 0),
            let reporter = chart.places["TAND"]?.colleague(.dentist, 0)
        else { return }
        let moment = LocalTime.text(day, minutes: 15 * 60 + 40)
        var task = CaseTask(
            kind: "child-concern", title: "Orosanmälan", stage: stage, received: moment,
            requester: reporter.practitioner,
            owner: stage == .received ? place.organisation : officer.practitioner)
        task.words = chart.random.pick([
            "Barnet har uteblivit från tre besök. Föräldern svarar inte när vi ringer.",
            "Barnet har ont i tänderna sedan länge och har inte fått hjälp hemma.",
            "Barnet berättar att det ofta är ensamt hemma på kvällarna.",
        ])
        task.priority = chart.random.pick(["routine", "urgent"])
        task.isReporterProtected = chart.random.happens(0.3)
        if stage == .received {
            chart.assign(unit: "BOF", from: day)
        } else {
            look(at: &task, on: day, by: officer, in: &chart)
        }
        chart.file(task, id: chart.newID("t"), at: "BOF", on: day)
    }

    private static func look(
        at task: inout CaseTask, on day: CalendarDay, by officer: Colleague, in chart: inout Chart
    ) {
        let visit = chart.visit(
            "BOF", day, .telephone, .caseOfficer, pick: 0, reason: "Skyddsbedömning")
        task.encounter = visit?.encounter ?? .absent
        chart.assign("BOF", .caseOfficer, pick: 0, from: day)
        let evening = LocalTime.text(day, minutes: 17 * 60)
        task.marks = [
            CaseMark(
                "protection-assessed", "Barnet är tryggt i natt. Inget akut behov av skydd.", at: evening,
                by: officer.practitioner)
        ]
        guard task.stage == .investigating else { return }
        task.marks.append(
            CaseMark(
                "investigation-opened", "Barnets behov av stöd behöver utredas.",
                at: LocalTime.text(day.adding(days: 9), minutes: 11 * 60), by: officer.practitioner))
    }
}
