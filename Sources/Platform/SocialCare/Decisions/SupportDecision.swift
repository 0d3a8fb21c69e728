// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// A decision about support: a FHIR ServiceRequest in the shape that the person's journal shows.
package struct SupportDecision: Sendable, Hashable {
    /// What came of the application.
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
        case granted
        case partly
        case denied
    }

    /// The section of law that it rests on.
    package enum Law: String, Sendable, Hashable, CaseIterable {
        /// 11 kap. 1 § socialtjänstlagen (2025:400).
        case socialServices = "sol-11-1"
        /// 7 and 9 §§ lagen (1993:387) om stöd och service till vissa funktionshindrade.
        case functionalImpairments = "lss-9"
    }

    /// The ServiceRequest.
    package var key: ResourceKey
    /// The case; nil for a decision from elsewhere.
    package var inCase: ResourceKey?
    /// What is decided.
    package var title: String
    /// What came of it; nil when it is not told.
    package var outcome: Outcome?
    /// What it rests on; nil when it is not told.
    package var law: Law?
    /// Why.
    package var reason: String
    /// How much, how often.
    package var extent = ""
    /// How to appeal, and what else is said.
    package var notes: [String] = []
    /// When it was decided.
    package var decided: Instant
    /// From when it holds.
    package var from: CalendarDay?
    /// Until when.
    package var until: CalendarDay?
    /// When the person was told.
    package var told: CalendarDay?
    /// The day of the next follow-up.
    package var followUp: CalendarDay?
    /// The last day to appeal; nil when it is not told.
    package var appealBy: CalendarDay?
    /// Who decided.
    package var officer: HSAID?

    /// A decision made now.
    package init(
        key: ResourceKey = ResourceKey("ServiceRequest", .random()), inCase: ResourceKey?, title: String,
        outcome: Outcome?, law: Law?, reason: String, decided: Instant
    ) {
        self.key = key
        self.inCase = inCase
        self.title = title
        self.outcome = outcome
        self.law = law
        self.reason = reason
        self.decided = decided
    }

    /// Reads a decision of social services, ours or another's; nil for everything else.
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "ServiceRequest", let root = stored.readableRoot,
            let decided = root.moment("authoredOn"),
            root.each("category").contains(where: {
                $0["text"]?.string?.lowercased().contains("beslut") == true
            })
        else { return nil }
        self.init(
            key: stored.key, inCase: root.targets("supportingInfo").first { $0.type == "Task" },
            title: root.words("code"),
            outcome: root.code("orderDetail", in: SocialCodes.outcome).flatMap(Outcome.init(rawValue:)),
            law: root.code("orderDetail", in: SocialCodes.law).flatMap(Law.init(rawValue:)),
            reason: root.words("reasonCode"), decided: decided)
        notes = root.each("note").compactMap { $0["text"]?.string }
        from = root["occurrencePeriod"]?.day("start")
        until = root["occurrencePeriod"]?.day("end")
        told = root.added(SocialCodes.told)?.day("valueDate")
        followUp = root.added(SocialCodes.followUp)?.day("valueDate")
        appealBy = root.added(SocialCodes.appealBy)?.day("valueDate")
        officer = root.targets("requester").first { $0.type == "Practitioner" }.flatMap { HSAID($0.id.text) }
    }

    /// Whether anything is to be carried out.
    package var isGranted: Bool { outcome != .denied }
}
