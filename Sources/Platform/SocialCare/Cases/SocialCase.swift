// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// A case of social services, a measure to carry out or a concern for a child: a FHIR Task.
package struct SocialCase: Sendable, Hashable {
    /// The Task.
    package var key: ResourceKey
    /// Its version; 0 before it is stored.
    package var version = 0
    /// What kind.
    package var kind: CaseKind
    /// How far it has come.
    package var step: CaseStep
    /// What it is about, in a few words.
    package var title: String
    /// What is asked for or seen, in the words of who came with it.
    package var words: String
    /// When it came.
    package var received: Instant
    /// Who came with it: `Patient/…` or `Practitioner/…`; nil when not told.
    package var requester: ResourceKey?
    /// Who works with it; nil for the whole unit.
    package var handler: HSAID?
    /// The unit whose case it is.
    package var unit: HSAID?
    /// How urgent it is: `routine`, `urgent` or `stat`.
    package var priority = "routine"
    /// The decision that a measure carries out.
    package var decision: ResourceKey?
    /// The case that a measure belongs to.
    package var parent: ResourceKey?
    /// When it is to be followed up.
    package var followUp: CalendarDay?
    /// Whether who reported is to be kept from others as far as the law lets.
    package var isReporterProtected = false
    /// What has been done, oldest first.
    package var events: [CaseEvent] = []

    /// A case that has just come.
    package init(
        key: ResourceKey, kind: CaseKind, step: CaseStep, title: String, words: String, received: Instant
    ) {
        self.key = key
        self.kind = kind
        self.step = step
        self.title = title
        self.words = words
        self.received = received
    }

    /// Reads a Task of ours; nil for everything else.
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "Task", let root = stored.readableRoot,
            let kind = root.code("code", in: SocialCodes.kind).flatMap(CaseKind.init(rawValue:)),
            let step = root.code("businessStatus", in: SocialCodes.step).flatMap(CaseStep.init(rawValue:)),
            let received = root.moment("authoredOn")
        else { return nil }
        self.init(
            key: stored.key, kind: kind, step: step, title: root.words("code"),
            words: root["description"]?.string ?? "", received: received)
        version = stored.version
        requester = root.targets("requester").first
        handler = root.targets("owner").first { $0.type == "Practitioner" }.flatMap { HSAID($0.id.text) }
        unit = HSAID(stored.labels.labelClass.unit)
        priority = root["priority"]?.string ?? "routine"
        decision = root.targets("focus").first { $0.type == "ServiceRequest" }
        parent = root.targets("partOf").first { $0.type == "Task" }
        followUp = root["restriction"]?["period"]?.day("end")
        isReporterProtected = root.each("input").contains {
            $0.code("type", in: SocialCodes.fact) == "protect-reporter" && $0["valueBoolean"]?.bool == true
        }
        events = root.each("output").compactMap { CaseEvent($0) }
    }

    /// The first event of a kind.
    package func event(_ kind: CaseEvent.Kind) -> CaseEvent? { events.first { $0.kind == kind } }

    /// Whether nothing more is done.
    package var isClosed: Bool { step == .closed }
}
