// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// A message about to be sent.
struct MessageDraft: Sendable {
    /// Who sends it.
    enum Sender: Sendable {
        case person
        case guardian(String)
        case staff(HSAID)
    }

    var key = ResourceKey("Communication", .random())
    var thread: String
    var subject: String
    var text: String
    var sender: Sender
    var unit: HSAID
    /// The message it answers.
    var answers: ResourceKey?
    /// The first message of the conversation.
    var first: ResourceKey?
    var about: ResourceKey?

    /// The Communication as a document that is not there yet.
    func document(at time: Instant) -> Filing.Document {
        Filing.Document(key: key, expected: 0) { patient in tree(patient, at: time) }
    }

    func tree(_ patient: JSONTree, at time: Instant) -> JSONTree {
        let unit = WorkOrder.organisation(unit)
        let isToUnit = if case .staff = sender { false } else { true }
        return [
            "resourceType": "Communication",
            "identifier": [["system": .string(InboxCode.thread), "value": .string(thread)]],
            "partOf": Self.references(first), "inResponseTo": Self.references(answers),
            "status": "completed",
            "category": [
                [
                    "coding": [
                        ["system": .string(InboxCode.category), "code": .string(InboxCode.message)]
                    ], "text": subject.isEmpty ? .absent : .string(subject),
                ]
            ],
            "subject": patient, "topic": subject.isEmpty ? .absent : ["text": .string(subject)],
            "about": Self.references(about),
            "sent": .string(time.text), "recipient": [isToUnit ? unit : patient],
            "sender": sender(patient), "payload": [["contentString": .string(text)]],
        ]
    }

    private func sender(_ patient: JSONTree) -> JSONTree {
        switch sender {
        case .person: patient
        case .guardian(let name): ["type": "RelatedPerson", "display": .string(name)]
        case .staff(let id): WorkOrder.practitioner(id)
        }
    }

    private static func references(_ key: ResourceKey?) -> JSONTree {
        key.map { [["reference": .string($0.description)]] } ?? .absent
    }
}
