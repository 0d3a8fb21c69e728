// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import GuardedStore
import Identity
import Sweden

/// What a member of staff must answer before a person's record opens, or beside what is open.
///
/// Made from the verdicts and the ties alone. Without a tie it says the same whether data exist or not, so
/// nothing is told about a person to whom the reader has no relation (rows D5 and D16).
struct CareAccess: Sendable, Hashable {
    /// How far the reader has come.
    enum Standing: Sendable, Hashable {
        /// A care relation or another need must be registered (4 kap. 1 § patientdatalagen).
        case needsRelation
        /// Somebody else's case in social services (10 § lagen 2001:454); nothing to register here.
        case notAssigned
        /// The commission itself does not let anything open.
        case closed(Verdict)
        /// What the law allows is open.
        case open
    }

    let standing: Standing
    /// Other units of the own provider have data that open by an active choice (D6).
    let choice: Verdict?
    /// Other providers have data for which the person can be asked (D18).
    let consent: Verdict?
    /// The person has said no to the reader's provider (D19, or F where social services ask).
    let refusal: Verdict?
    /// Blocked data exist inside (D7) or at other providers (D14); never where.
    let blocked: [Verdict]
    /// Other providers have a child's data, and the row that would open them is not built (D20).
    let notBuilt: Verdict?

    /// Whether the person's answer about other providers may be registered now.
    var takesConsent: Bool { consent != nil || refusal != nil }

    init(_ overview: PersonOverview, for staff: StaffReader, in directory: Directory, at now: Instant) {
        self.init(
            verdicts: overview.visibility.distinctVerdicts,
            isAnythingOpen: overview.classes.contains { !$0.labelClass.owner.isEmpty }, facts: overview.facts,
            for: staff, in: directory, at: now)
    }

    init(
        verdicts: [Verdict], isAnythingOpen: Bool, facts: PersonFacts, for staff: StaffReader,
        in directory: Directory, at now: Instant
    ) {
        if let bar = verdicts.first(where: { Self.barsEverything.contains($0.rule) }) {
            standing = .closed(bar)
        } else if isAnythingOpen || Self.isTied(facts, to: staff, at: now) {
            standing = .open
        } else {
            let provider = staff.commission.flatMap { directory.providers[$0.provider] }
            standing = provider?.kind == .socialCareProvider ? .notAssigned : .needsRelation
        }
        let told = standing == .open ? verdicts : []
        choice = told.first { $0.decision == .activeChoice }
        consent = told.first { $0.decision == .askConsent }
        refusal =
            told.first { $0.rule == "D19" }
            ?? (Self.hasRefused(facts, staff, in: directory, at: now) ? told.first { $0.rule == "F" } : nil)
        blocked = told.filter { $0.decision == .denyShowBlockExists }
        notBuilt = told.first { $0.rule == "D20" && $0.isMissingRow }
    }

    /// Not strongly signed in, and a purpose that the commission does not have.
    private static let barsEverything: Set<String> = ["D0", "D1"]

    /// Whether the person has said no to the reader's provider of social care. No row of the table is for
    /// that: it falls through, and the answer may be given anew (3 kap. 2 § lagen 2022:913).
    private static func hasRefused(
        _ facts: PersonFacts, _ staff: StaffReader, in directory: Directory, at now: Instant
    ) -> Bool {
        guard let commission = staff.commission,
            directory.providers[commission.provider]?.kind == .socialCareProvider
        else { return false }
        let answers = facts.consents.filter {
            $0.provider == commission.provider && ($0.unit ?? commission.unit) == commission.unit
                && ($0.staff ?? staff.hsaID) == staff.hsaID
        }
        let newest = answers.compactMap { $0.meaning(at: now) }.max { $0.since < $1.since }
        return newest?.answer == .no
    }

    private static func isTied(_ facts: PersonFacts, to staff: StaffReader, at now: Instant) -> Bool {
        guard let commission = staff.commission else { return false }
        func reaches(_ provider: HSAID, _ unit: HSAID, _ member: HSAID?, _ validity: Validity) -> Bool {
            provider == commission.provider && unit == commission.unit
                && (member ?? staff.hsaID) == staff.hsaID
                && validity.holds(at: now)
        }
        return facts.relations.contains { reaches($0.provider, $0.unit, $0.staff, $0.validity) }
            || facts.needs.contains { reaches($0.provider, $0.unit, $0.staff, $0.validity) }
            || facts.assignments.contains { reaches($0.provider, $0.unit, $0.staff, $0.validity) }
    }
}
