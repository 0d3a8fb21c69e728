// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension SocialCase {
    /// The Task.
    func tree(for patient: JSONTree, _ texts: RecordTexts) -> JSONTree {
        [
            "resourceType": "Task",
            "partOf": parent.map { [JSONTree.to($0)] } ?? .absent,
            "status": .string(status),
            "businessStatus": .concept(
                SocialCodes.step, step.rawValue, texts["step.\(step.rawValue)"]),
            "intent": "order", "priority": .string(priority),
            "code": .concept(SocialCodes.kind, kind.rawValue, title),
            "description": words.isEmpty ? .absent : .string(words),
            "focus": decision.map { JSONTree.to($0) } ?? .absent,
            "for": patient, "authoredOn": .string(received.text),
            "requester": requester.map { $0.type == "Patient" ? patient : .to($0) } ?? .absent,
            "owner": owner,
            "restriction": followUp.map { ["period": ["end": .string($0.text)]] } ?? .absent,
            "input": isReporterProtected
                ? [
                    [
                        "type": .concept(
                            SocialCodes.fact, "protect-reporter", texts["fact.protect-reporter"]),
                        "valueBoolean": true,
                    ]
                ] : .absent,
            "output": .present(events.map { $0.tree(texts) }),
        ]
    }

    private var owner: JSONTree {
        if let handler { return .to("Practitioner", handler) }
        return unit.map { .to("Organization", $0) } ?? .absent
    }

    private var status: String {
        switch step {
        case .received: "requested"
        case .commissioned: kind == .measure ? "requested" : "in-progress"
        case .closed: "completed"
        default: "in-progress"
        }
    }
}
