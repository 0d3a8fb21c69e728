// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Strategy

extension PartInput {
    /// Puts what the form says into a measure; false when something is wrong, then nothing is changed.
    mutating func apply(to measure: inout Measure) -> Bool {
        var changed = measure
        switch part {
        case .milestone:
            let title = words("namn", "name")
            guard let day = day() else { return false }
            let status = MilestoneStatus(rawValue: values["lage"]) ?? .planned
            put(Milestone(title: title, date: day, status: status), into: &changed.milestones)
            changed.milestones.sort { $0.date < $1.date }
        case .indicator: putIndicator(into: &changed)
        case .value:
            guard let day = day(), let value = number("matvarde", isNeeded: true),
                let row, changed.indicators.indices.contains(row)
            else { return false }
            changed.indicators[row].series.removeAll { $0.day == day }
            changed.indicators[row].series.append(PlanIndicator.Value(day: day, value: value))
            changed.indicators[row].series.sort { $0.day < $1.day }
        case .report:
            let text = words("text", "text")
            guard let day = day() else { return false }
            let assessment = Assessment(rawValue: values["bedomning"]) ?? .asPlanned
            put(FollowUpReport(day: day, assessment: assessment, text: text), into: &changed.reports)
            changed.reports.sort { $0.day < $1.day }
            if row == nil { moveFollowUp(of: &changed, after: day) }
        case .decision:
            let text = words("text", "text")
            guard let day = day() else { return false }
            let decision = PlanDecision(day: day, text: text, diaryNumber: values["diarienummer"])
            put(decision, into: &changed.decisions)
            changed.decisions.sort { $0.day < $1.day }
        }
        guard mistakes.isEmpty else { return false }
        measure = changed
        return true
    }

    private mutating func putIndicator(into measure: inout Measure) {
        var indicator = PlanIndicator(
            id: values["indikator"].lowercased(), name: words("namn", "name"), unit: values["enhet"],
            baseline: number("utgangslage"), target: number("malvarde"), series: [])
        if let row, measure.indicators.indices.contains(row) {
            indicator.series = measure.indicators[row].series
        }
        put(indicator, into: &measure.indicators)
    }

    private func put<Row>(_ item: Row, into rows: inout [Row]) {
        if let row, rows.indices.contains(row) { rows[row] = item } else { rows.append(item) }
    }

    /// A report that has come moves the day of the next one on by the interval.
    private func moveFollowUp(of measure: inout Measure, after day: CalendarDay) {
        guard let plan = measure.followUp, let due = plan.nextReport else { return }
        var next = due
        while next <= day || next == due { next = next.adding(months: max(plan.cadenceMonths, 1)) }
        measure.followUp?.nextReport = next
    }
}
