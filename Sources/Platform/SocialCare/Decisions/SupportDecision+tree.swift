// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension SupportDecision {
    /// The ServiceRequest.
    func tree(for patient: JSONTree, by staff: HSAID, _ texts: RecordTexts) -> JSONTree {
        let how = outcome.map { texts["outcome.\($0.rawValue)"] } ?? ""
        let ground = law.map { texts["law.\($0.rawValue)"] } ?? ""
        return [
            "resourceType": "ServiceRequest",
            "extension": .present([
                .added(SocialCodes.told, day: told), .added(SocialCodes.appealBy, day: appealBy),
                .added(SocialCodes.followUp, day: followUp),
            ]),
            "status": isGranted ? "active" : "completed", "intent": "order",
            "category": [["text": .string(texts["decision"])]], "code": ["text": .string(title)],
            "orderDetail": .present([
                outcome.map { .concept(SocialCodes.outcome, $0.rawValue, how) } ?? .absent,
                law.map { .concept(SocialCodes.law, $0.rawValue, ground) } ?? .absent,
            ]),
            "subject": patient,
            "occurrencePeriod": from.map {
                ["start": .string($0.text), "end": until.map { .string($0.text) } ?? .absent]
            } ?? .absent,
            "authoredOn": .string(decided.text), "requester": .to("Practitioner", staff),
            "reasonCode": [["text": .string(reason)]],
            "supportingInfo": inCase.map { [JSONTree.to($0)] } ?? .absent,
            "note": .present(
                [.note([how, ground, extent].filter { !$0.isEmpty }.joined(separator: " "))]
                    + [.note(texts["appeal"])]),
        ]
    }
}
