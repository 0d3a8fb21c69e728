// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Something that was done in a case: what, when, by whom, in which words.
package struct CaseEvent: Sendable, Hashable {
    /// What was done.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case taken
        case investigationOpened = "investigation-opened"
        case decided
        case commissioned
        case planned
        case firstVisit = "first-visit"
        case followedUp = "followed-up"
        case closed
        case protectionAssessed = "protection-assessed"
        case notInvestigated = "not-investigated"
        case investigationExtended = "investigation-extended"
    }

    /// What was done.
    package let kind: Kind
    /// When.
    package let time: Instant
    /// By whom.
    package let staff: HSAID?
    /// In which words; empty when none are needed.
    package let text: String

    /// An event.
    package init(_ kind: Kind, at time: Instant, by staff: HSAID?, _ text: String = "") {
        self.kind = kind
        self.time = time
        self.staff = staff
        self.text = text
    }

    init?(_ output: JSONValue) {
        guard let kind = output.code("type", in: SocialCodes.step).flatMap(Kind.init(rawValue:)),
            let note = output["valueAnnotation"], let time = note.moment("time")
        else { return nil }
        let member = note.targets("authorReference").first { $0.type == "Practitioner" }
        self.init(
            kind, at: time, by: member.flatMap { HSAID($0.id.text) }, note["text"]?.string ?? "")
    }

    /// As `Task.output`. An annotation has words, so the kind stands for them when there are none.
    func tree(_ texts: RecordTexts) -> JSONTree {
        let name = texts["event.\(kind.rawValue)"]
        return [
            "type": .concept(SocialCodes.step, kind.rawValue, name),
            "valueAnnotation": [
                "authorReference": staff.map { JSONTree.to("Practitioner", $0) } ?? .absent,
                "time": .string(time.text), "text": .string(text.isEmpty ? name : text),
            ],
        ]
    }
}
