// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension Plan {
    init?(_ json: JSONValue) {
        guard let id = json.text("id"), let level: PlanLevel = json.known("level"),
            let first = json.day("first"), let last = json.day("last")
        else { return nil }
        self.init(
            id: id, title: json.words("title"), level: level,
            steward: json.text("steward").flatMap { HSAID($0) }, stewardName: json.words("stewardName"),
            first: first, last: last, diaryNumber: json.words("diaryNumber"))
        national = json.text("national")
        predecessor = json.text("predecessor")
        successor = json.text("successor")
        measures = json.list("measures", Measure.init)
        decisions = json.list("decisions", PlanDecision.init)
    }

    /// As in facts and in the API; without measures when only the plan itself is told.
    package func tree(withMeasures: Bool = true) -> JSONTree {
        [
            "id": .string(id), "title": .string(title), "level": .string(level.rawValue),
            "steward": .optional(steward?.text), "stewardName": .string(stewardName),
            "first": .string(first.text), "last": .string(last.text),
            "diaryNumber": .string(diaryNumber), "national": .optional(national),
            "predecessor": .optional(predecessor), "successor": .optional(successor),
            "measures": withMeasures ? .array(measures.map(\.tree)) : .absent,
            "decisions": .array(decisions.map(\.tree)),
        ]
    }
}
