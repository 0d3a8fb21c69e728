// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension HomeVisit {
    /// The Procedure that says what was done.
    func procedure(
        for patient: JSONTree, by staff: HSAID, note: String, deviation: String, _ texts: RecordTexts
    ) -> JSONTree {
        [
            "resourceType": "Procedure", "status": "completed", "code": ["text": .string(activity)],
            "subject": patient, "encounter": .to(key),
            "performedPeriod": [
                "start": .string(begins.text), "end": ended.map { .string($0.text) } ?? .absent,
            ],
            "performer": [["actor": .to("Practitioner", staff)]],
            "complication": deviation.isEmpty
                ? .absent : [.concept(SocialCodes.deviation, "deviation", deviation)],
            "note": .present([.note(note)]),
        ]
    }
}
