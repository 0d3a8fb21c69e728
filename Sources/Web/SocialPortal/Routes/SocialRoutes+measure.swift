// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import SocialCare

extension SocialRoutes {
    func addMeasure(to book: inout RouteBook) {
        add(planForm, to: &book)
        add(visitsForm, to: &book)
    }

    private var planForm: CaseForm {
        CaseForm(
            "plan", "Makes the plan for carrying out a measure",
            fields: { maker, _, _ in
                let parts = ImplementationPlan.Participation.allCases.map {
                    ($0.rawValue, maker.words["social.participation.\($0.rawValue)"])
                }
                return [
                    maker.area("mal", rows: 2), maker.area("onskemal", rows: 3),
                    maker.area("gors", rows: 6), maker.radios("delaktig", parts), maker.text("kontakt"),
                ]
            },
            perform: { input, open, _ in
                let lines = input.text("gors").split(whereSeparator: \.isNewline)
                    .map { String($0.trimmingPrefix { $0.isWhitespace || $0 == "-" }) }
                    .filter { !$0.isEmpty }
                if lines.count > SocialCare.Limits.activitiesMax { input.fail("gors", "many") }
                let made = ImplementationPlan(
                    decision: open.file.main.decision, goal: input.text("mal"), activities: lines,
                    participation: input.choice("delaktig"), wishes: input.text("onskemal", isNeeded: false),
                    contact: input.text("kontakt"), made: staff.today)
                guard input.mistakes.isEmpty else { return }
                try await work.plan(made, in: open.file, for: open.visit)
            })
    }

    private enum Repeat: String, CaseIterable {
        case once = "en-gang"
        case daily = "varje-dag"
        case weekly = "varje-vecka"

        /// The days from a first one on.
        func days(from first: CalendarDay) -> [CalendarDay] {
            switch self {
            case .once: [first]
            case .daily: (0..<7).map { first.adding(days: $0) }
            case .weekly: (0..<Limits.planWeeksMax).map { first.adding(days: $0 * 7) }
            }
        }
    }

    private var visitsForm: CaseForm {
        CaseForm(
            "besok", "Plans visits ahead",
            start: { _, _ in FormInput(FormInput.day("dag", staff.today)) },
            fields: { maker, _, _ in
                let repeats = Repeat.allCases.map {
                    ($0.rawValue, maker.words["social.repeat.\($0.rawValue)"])
                }
                return [
                    maker.text("aktivitet"), maker.date("dag"), maker.text("tid", width: "5"),
                    maker.radios("upprepa", repeats),
                ]
            },
            perform: { input, open, _ in
                let activity = input.text("aktivitet")
                let first = input.day("dag")
                let time = input.time("tid")
                let choice: Repeat? = input.choice("upprepa")
                if let first, first < staff.today { input.fail("dag", "passed") }
                guard let first, let time, let choice, input.mistakes.isEmpty else { return }
                try await work.planVisits(
                    on: choice.days(from: first), hour: time.hour, minute: time.minute, activity,
                    in: open.file, for: open.visit)
            })
    }
}
