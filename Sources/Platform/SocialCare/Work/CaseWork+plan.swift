// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Sweden

extension CaseWork {
    /// Makes the plan for carrying out a measure. The person sees it at once.
    package func plan(
        _ plan: ImplementationPlan, in file: CaseFile, for visit: Visit
    ) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        try expect(
            file.main.kind == .measure && !file.main.isClosed && file.main.unit == commission.unit,
            "A plan is made by the unit that carries out the measure.")
        _ = try checked(plan.goal, at: "goal")
        guard !plan.activities.isEmpty, plan.activities.count <= Limits.activitiesMax else {
            throw DoorError(.invalid, .required, "A plan says what is done.", at: "activities")
        }
        guard plan.participation != nil else {
            throw DoorError(.invalid, .required, "How the person took part is noted.", at: "participation")
        }
        var made = plan
        made.decision = file.main.decision
        let texts = texts
        let filed = made
        let document = Filing.Document(key: made.key, expected: 0) { patient in
            filed.tree(for: patient, by: member, texts)
        }
        var changed = file.main
        if changed.step == .commissioned { changed.step = .planned }
        changed.events.append(CaseEvent(.planned, at: now(), by: member))
        try await write([document, self.document(changed)], about: file.person, for: visit)
    }

    /// Plans visits ahead, at one time of the day.
    ///
    /// - Parameter days: The days, at most `Limits.visitsAtATimeMax`.
    package func planVisits(
        on days: [CalendarDay], hour: Int, minute: Int, _ activity: String, in file: CaseFile,
        for visit: Visit
    ) async throws(DoorError) {
        let (_, commission) = try staff(of: visit)
        try expect(
            file.main.kind == .measure && file.main.unit == commission.unit && !file.main.isClosed
                && file.main.step != .commissioned, "Visits are planned when the plan is made.")
        _ = try checked(activity, at: "activity")
        guard !days.isEmpty, days.count <= Limits.visitsAtATimeMax, (0..<24).contains(hour),
            (0..<60).contains(minute), days.allSatisfy({ $0 >= today })
        else { throw DoorError(.invalid, .value, "Days ahead and a time are needed.", at: "day") }
        let texts = texts
        let unit = commission.unit
        let documents = days.map { day in
            let seconds = Int64(hour * 3_600 + minute * 60)
            let begins = SwedishTime.start(of: day).adding(seconds: seconds)
            let planned = HomeVisit(decision: file.main.decision, activity: activity, begins: begins)
            return Filing.Document(key: planned.key, expected: 0) { patient in
                planned.tree(for: patient, at: unit, texts)
            }
        }
        try await write(documents, about: file.person, for: visit)
    }
}
