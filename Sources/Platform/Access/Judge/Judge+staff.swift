// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Judge {
    /// The facts of the question when staff ask for one resource: the mapping from what is stored to the
    /// table.
    package func request(
        for reader: StaffReader, purpose: Purpose, about facts: PersonFacts, on labels: Labels,
        at now: Instant
    ) -> AccessRequest {
        let bars = barriers(for: reader, about: facts, on: labels.labelClass, at: now)
        let request = request(for: reader, purpose: purpose, about: facts, on: labels.labelClass, at: now)
        return bars.isBlocked(on: labels.careDay) ? bars.blocking(request) : request
    }

    /// The same without blocks: what holds for all resources of a label class.
    func request(
        for reader: StaffReader, purpose: Purpose, about facts: PersonFacts, on labels: LabelClass,
        at now: Instant
    ) -> AccessRequest {
        var request = AccessRequest()
        request.loa3 = reader.isStronglyIdentified
        request.purpose = purpose
        request.subjectProtected = facts.isProtected
        guard let workplace = workplace(of: reader, at: now) else {
            request.commission = false
            return request
        }
        request.purposeAllowed =
            workplace.commission.purpose.covers(purpose) && workplace.commission.rights.contains(.read)
        request.actor = workplace.provider.kind
        request.liftRight = workplace.commission.rights.contains(.liftInnerBlock)
        fillOrigin(of: labels, seenFrom: workplace, into: &request)
        fillTies(of: facts, to: workplace, labels: labels, at: now, into: &request)
        request.svodAvailable = isAvailable(labels, to: workplace.provider, about: facts, at: now)
        return request
    }

    /// Where a reader works; nil without an active commission.
    ///
    /// A commission must be in time, and its unit and provider known. If the directory knows the reader, the
    /// commission must still be hers.
    func workplace(of reader: StaffReader, at now: Instant) -> Workplace? {
        guard let commission = reader.commission, commission.isValid(at: now),
            let provider = directory.providers[commission.provider],
            let unit = directory.units[commission.unit],
            unit.provider == provider.hsaID
        else { return nil }
        if let member = directory.staff[reader.hsaID], !member.commissions.contains(commission) { return nil }
        return Workplace(staff: reader.hsaID, commission: commission, unit: unit, provider: provider)
    }

    /// Where the data come from, seen from the reader's unit. Data of an unknown sector belong to nobody:
    /// they end as not shared.
    private func fillOrigin(
        of labels: LabelClass, seenFrom workplace: Workplace, into request: inout AccessRequest
    ) {
        request.insuranceMed = LabelFlags(rawValue: labels.flags).contains(.insuranceMedical)
        guard let sector = CareUnit.Sector(rawValue: labels.sector) else { return }
        request.sector = sector
        guard let owner = HSAID(labels.owner).flatMap({ directory.providers[$0] }) else {
            request.owner = sector.isSocial ? .socialCareProvider : .careProvider
            return
        }
        request.owner = owner.kind
        request.publicBody = owner.isPublic
        let isOwn = owner.hsaID == workplace.provider.hsaID
        request.sameVG = isSameCareProvider(owner, workplace.provider)
        request.sameOG = isOwn && owner.kind == .socialCareProvider
        request.sameUnit = isOwn && labels.unit == workplace.unit.hsaID.text
        let unit = HSAID(labels.unit).flatMap { directory.units[$0] }
        request.ownBranch = request.sameOG && isBranch(of: unit, workplace.unit.branch)
    }

    /// One provider, or two boards of one region or municipality (5 kap. 4 § patientdatalagen).
    func isSameCareProvider(_ owner: CareProvider, _ reader: CareProvider) -> Bool {
        guard owner.kind == .careProvider, reader.kind == .careProvider else { return false }
        if owner.hsaID == reader.hsaID { return true }
        return policy.boardsAreOneProvider.value && !owner.organisationNumber.isEmpty
            && owner.organisationNumber == reader.organisationNumber
    }

    private func isBranch(of unit: CareUnit?, _ branch: String) -> Bool {
        unit.map { !branch.isEmpty && $0.branch == branch } ?? false
    }

    /// What ties the person to the reader: relation, need, choice, assignment, consent, age.
    private func fillTies(
        of facts: PersonFacts, to workplace: Workplace, labels: LabelClass, at now: Instant,
        into request: inout AccessRequest
    ) {
        let standings = facts.relations.lazy
            .filter { workplace.isReached(provider: $0.provider, unit: $0.unit, staff: $0.staff) }
            .map { $0.standing(at: now) }
        request.relation =
            standings.contains(.current) ? .current : standings.contains(.earlier) ? .earlier : .none
        request.otherNeed = facts.needs.contains {
            workplace.isReached(provider: $0.provider, unit: $0.unit, staff: $0.staff)
                && $0.validity.holds(at: now)
        }
        request.activeChoice = facts.choices.contains {
            $0.staff == workplace.staff && $0.commission == workplace.commission.hsaID
                && ($0.unit.map { $0.text == labels.unit } ?? true) && $0.validity.holds(at: now)
        }
        let unit = HSAID(labels.unit).flatMap { directory.units[$0] }
        request.assigned = facts.assignments.contains {
            workplace.isReached(provider: $0.provider, unit: $0.unit, staff: $0.staff)
                && isBranch(of: unit, workplace.unit.branch) && $0.validity.holds(at: now)
        }
        request.insats = facts.assignments.contains {
            $0.provider == workplace.provider.hsaID && $0.validity.holds(at: now)
        }
        request.consent = consent(of: facts, for: workplace, at: now)
        if let born = facts.birthDay {
            let age = SwedishTime.age(born: born, on: SwedishTime.day(of: now))
            request.childCannotConsent = age < policy.consentsFromAge.value
        }
    }

    /// The newest answer that reaches the reader counts; of two at one moment the no. An answer replaces the
    /// earlier ones of the same reach for good: they do not come back when it runs out.
    private func consent(
        of facts: PersonFacts, for workplace: Workplace, at now: Instant
    )
        -> AccessRequest.Consent
    {
        if facts.hasUnreadableConsent { return .refused }
        let reaching = facts.consents.filter {
            $0.provider == workplace.provider.hsaID && workplace.unit.hsaID.isWithin($0.unit)
                && workplace.staff.isWithin($0.staff) && $0.validity.from <= now
        }
        let answers = reaching.filter { answer in
            !reaching.contains {
                $0.unit == answer.unit && $0.staff == answer.staff && $0.validity.from > answer.validity.from
            }
        }
        .compactMap { $0.meaning(at: now) }
        guard let newest = answers.map(\.since).max() else { return .none }
        return answers.contains { $0.since == newest && $0.answer == .no } ? .refused : .valid
    }

    /// Whether data are part of coherent documentation for a reader's provider: both have joined, the owner
    /// has informed the person, the labels say shared, and the sector can be shared at all.
    func isAvailable(
        _ labels: LabelClass, to reader: CareProvider, about facts: PersonFacts, at now: Instant
    ) -> Bool {
        let day = SwedishTime.day(of: now)
        return reader.hasJoinedSharing(on: day) && isShared(labels, about: facts, at: now)
    }

    /// Whether the owner shares data: it has joined and has informed the person, and the sector can be
    /// shared.
    func isShared(_ labels: LabelClass, about facts: PersonFacts, at now: Instant) -> Bool {
        guard labels.isShared, let sector = CareUnit.Sector(rawValue: labels.sector), sector != .socialOther,
            let owner = HSAID(labels.owner).flatMap({ directory.providers[$0] }),
            owner.hasJoinedSharing(on: SwedishTime.day(of: now))
        else { return false }
        return facts.informations.contains { $0.provider == owner.hsaID && $0.informed <= now }
    }
}

extension CareUnit.Sector {
    /// Whether it is social services.
    var isSocial: Bool { self == .socialElderDisability || self == .socialOther }
}
