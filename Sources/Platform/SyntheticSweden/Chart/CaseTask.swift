// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A case, or a measure to carry out, as the Task that the pages of social services write.
struct CaseTask: Sendable {
    /// What kind it is: `support-case`, `measure`, `child-concern`.
    let kind: String
    let title: String
    var stage: CaseStage
    /// In the words of who came with it.
    var words = ""
    /// When it came, as FHIR dateTime.
    let received: String
    /// nil: the person herself.
    var requester: JSONTree?
    /// Who works with it, or the unit.
    var owner: JSONTree
    var encounter = JSONTree.absent
    var decision = JSONTree.absent
    var parent = JSONTree.absent
    var followUp: CalendarDay?
    var priority = "routine"
    var isReporterProtected = false
    var marks: [CaseMark] = []

    init(
        kind: String, title: String, stage: CaseStage, received: String, requester: JSONTree? = nil,
        owner: JSONTree
    ) {
        self.kind = kind
        self.title = title
        self.stage = stage
        self.received = received
        self.requester = requester
        self.owner = owner
    }

    func tree(id: String, patient: JSONTree) -> JSONTree {
        [
            "resourceType": "Task", "id": .string(id), "meta": FHIR.meta,
            "partOf": parent.isAbsent ? .absent : .array([parent]), "status": .string(status),
            "businessStatus": CaseCodes.step(stage.rawValue, stage.text), "intent": "order",
            "priority": .string(priority), "code": CaseCodes.kind(kind, title),
            "description": words.isEmpty ? .absent : .string(words), "focus": decision, "for": patient,
            "encounter": encounter, "authoredOn": .string(received), "requester": requester ?? patient,
            "owner": owner,
            "restriction": followUp.map { ["period": ["end": .string($0.text)]] } ?? .absent,
            "input": isReporterProtected ? CaseCodes.protectReporter : .absent,
            "output": marks.isEmpty ? .absent : .array(marks.map(\.tree)),
        ]
    }

    private var status: String {
        switch stage {
        case .received: "requested"
        case .commissioned: kind == "measure" ? "requested" : "in-progress"
        default: "in-progress"
        }
    }
}
