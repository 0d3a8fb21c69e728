// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Measure {
    init?(_ json: JSONValue) {
        guard let id = json.text("id"), let goal: DirectionGoal = json.known("goal") else { return nil }
        self.init(id: id, number: json.words("number"), title: json.words("title"), goal: goal)
        area = json.known("area")
        isJoint = json["joint"]?.bool ?? true
        status = json.known("status") ?? .notStated
        priority = json["priority"]?.int
        targetGroups = json.allKnown("targetGroups")
        sectors = json.allKnown("sectors")
        dimensions = json.allKnown("dimensions")
        responsible = json["responsible"].flatMap(PlanActor.init)
        suitability = json.words("suitability")
        participants = json.list("participants", \.string)
        duties = json.allKnown("duties")
        for kind in MeasureText.allCases { texts[kind] = json["texts"]?.text(kind.rawValue) }
        dependencies = json.list("dependencies", \.string)
        milestones = json.list("milestones", Milestone.init)
        indicators = json.list("indicators", PlanIndicator.init)
        followUp = json["followUp"].flatMap(FollowUpPlan.init)
        reports = json.list("reports", FollowUpReport.init)
        decisions = json.list("decisions", PlanDecision.init)
        tie = json["tie"].flatMap(MeasureTie.init)
    }

    /// As in facts and in the API.
    package var tree: JSONTree {
        [
            "id": .string(id), "number": .string(number), "title": .string(title),
            "goal": .string(goal.rawValue), "area": .optional(area?.rawValue), "joint": .bool(isJoint),
            "status": .string(status.rawValue), "priority": priority.map { .int($0) } ?? .absent,
            "targetGroups": .codes(targetGroups), "sectors": .codes(sectors),
            "dimensions": .codes(dimensions), "responsible": responsible?.tree ?? .absent,
            "suitability": .string(suitability), "participants": .array(participants.map { .string($0) }),
            "duties": .codes(duties),
            "texts": .object(
                MeasureText.allCases.map { ($0.rawValue, .optional(texts[$0])) }),
            "dependencies": .array(dependencies.map { .string($0) }),
            "milestones": .array(milestones.map(\.tree)), "indicators": .array(indicators.map(\.tree)),
            "followUp": followUp?.tree ?? .absent, "reports": .array(reports.map(\.tree)),
            "decisions": .array(decisions.map(\.tree)), "tie": tie?.tree ?? .absent,
        ]
    }
}
