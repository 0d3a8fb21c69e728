// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import SocialCare

/// One of the person's own cases. Part of template `social/own`.
struct OwnCasePart: Encodable, Sendable {
    let title: String
    let steps: StepIndicator
    let rows: SummaryList

    init(_ file: CaseFile, _ words: SocialWords) {
        let main = file.main
        title = main.title
        let all = CaseStep.steps(of: .support)
        let here = all.firstIndex(of: file.step) ?? 0
        steps = StepIndicator(
            label: words["social.own.steps", ["moment": words.moment(main.received)]],
            position: words["social.case.position", ["step": String(here + 1), "steps": String(all.count)]],
            steps: all.enumerated().map { index, step in
                Step(
                    text: words["social.own.step.\(step.rawValue)"], isDone: index < here,
                    isCurrent: index == here)
            })
        var rows = [
            SummaryRow(term: words["social.case.received"], value: words.moment(main.received)),
            SummaryRow(term: words["social.own.words"], value: main.words),
        ]
        if let timer = file.timers.first {
            rows.append(
                SummaryRow(
                    term: words["social.own.next"], value: words["social.own.timer.\(timer.task.rawValue)"]))
            rows.append(SummaryRow(term: words["social.own.until"], value: words.day(timer.day)))
        }
        self.rows = SummaryList(rows)
    }
}
