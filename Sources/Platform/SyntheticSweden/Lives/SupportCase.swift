// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A case of support that an officer investigates, and the measure that home care carries out in it.
struct SupportCase {
    let id: String
    /// When the need was investigated, and by whom.
    let meeting: Visit
    var stage: CaseStage
    var words = ""
    var areas: [AreaFinding] = [.personalCare, .home, .safety]
    /// When it came; nil: some days before the meeting.
    var received: CalendarDay?
    /// When it was decided, when not at the meeting.
    var decided: Visit?
    var decision = JSONTree.absent
    var title = SupportDecision.personalCare.title
    var followUp: CalendarDay?
    /// When the measure was given to home care, as FHIR dateTime; nil: on the day of the decision.
    var commissioned: String?
    /// When home care made its plan.
    var planning: Visit?

    init(id: String, meeting: Visit, stage: CaseStage) {
        self.id = id
        self.meeting = meeting
        self.stage = stage
    }

    /// Writes the case as far as it has come; the decision and the plan are written already.
    func write(in chart: inout Chart) {
        for area in areas { chart.assess(meeting, area, in: id) }
        let came = received ?? meeting.day.adding(days: -6)
        let isGiven = stage != .investigating && stage != .decided
        var task = CaseTask(
            kind: "support-case", title: "Ansökan om stöd", stage: isGiven ? .commissioned : stage,
            received: LocalTime.text(came, minutes: 10 * 60 + 15), owner: meeting.practitioner)
        task.words = words
        task.encounter = meeting.encounter
        task.marks = [CaseMark("investigation-opened", "Utredning öppnad", at: meeting)]
        if stage != .investigating {
            task.decision = decision
            task.followUp = followUp
            task.marks.append(CaseMark("decided", title, at: decided ?? meeting))
        }
        if isGiven {
            task.marks.append(
                CaseMark("commissioned", "Uppdrag lämnat", at: given, by: meeting.practitioner))
        }
        chart.file(task, id: id, at: "BIST", on: came)
        if isGiven { giveOut(in: &chart) }
    }

    private var given: String { commissioned ?? (decided ?? meeting).moment }

    private func giveOut(in chart: inout Chart) {
        guard let place = chart.places["HEMTJ"] else { return }
        var measure = CaseTask(
            kind: "measure", title: title, stage: stage, received: given,
            requester: meeting.practitioner, owner: place.organisation)
        measure.words = "Ring på två gånger. Nyckel finns i nyckelskåpet."
        measure.parent = FHIR.plainReference("Task/" + id)
        measure.decision = decision
        measure.followUp = followUp
        if let planning {
            measure.marks.append(CaseMark("planned", "Plan gjord", at: planning))
            if stage == .delivering {
                measure.marks.append(CaseMark("first-visit", "Första besöket gjort", at: planning))
            }
        }
        chart.file(measure, id: chart.newID("t"), at: "HEMTJ", on: meeting.day)
        chart.assign(unit: "HEMTJ", from: meeting.day)
    }
}
