// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Judge {
    /// The sector of documents that are the person's alone: her blocks and consents.
    private static var ownSector: String { "own" }

    /// Whether somebody may do something that is not about one resource: read the log, block, consent.
    package func verdict(
        _ action: IndividualRequest.Action, for individual: Individual, about facts: PersonFacts,
        at now: Instant
    ) -> Verdict {
        verdict(on: individualRequest(action, for: individual, about: facts, on: nil, at: now), at: now)
    }

    /// The same for a person who is with staff, who carry it out for her. Only her own decisions can be (C6).
    package func verdict(
        throughStaff action: IndividualRequest.Action, about facts: PersonFacts, isFoundMature: Bool = false,
        at now: Instant
    ) -> Verdict {
        var request = IndividualRequest()
        request.action = action
        request.isStronglyIdentified = false
        request.isThroughStaff = true
        request.isFoundMature = isFoundMature
        request.age = age(facts, at: now)
        request.isSubjectProtected = facts.isProtected
        return verdict(on: request, at: now)
    }

    /// The facts of the question when somebody asks for herself or a child.
    package func individualRequest(
        _ action: IndividualRequest.Action, for individual: Individual, about facts: PersonFacts,
        on labels: Labels?, at now: Instant
    ) -> IndividualRequest {
        individualRequest(action, for: individual, about: facts, onClass: labels?.labelClass, at: now)
    }

    /// The same for all resources of a label class.
    func individualRequest(
        _ action: IndividualRequest.Action, for individual: Individual, about facts: PersonFacts,
        onClass labels: LabelClass?, at now: Instant
    ) -> IndividualRequest {
        var request = IndividualRequest()
        request.action = action
        request.isStronglyIdentified = individual.isStronglyIdentified
        request.age = age(facts, at: now)
        request.relation = relation(of: individual, to: facts, age: request.age)
        request.isSubjectProtected = facts.isProtected
        guard let labels else { return request }
        request.flags = LabelFlags(rawValue: labels.flags)
        request.sector = CareUnit.Sector(rawValue: labels.sector)
        request.isOwnDocument = labels.sector == Self.ownSector && labels.owner.isEmpty
        request.isUnitConfidential =
            HSAID(labels.unit).flatMap { directory.units[$0]?.isConfidentialToSubject } ?? false
        request.isShared = isShared(labels, about: facts, at: now)
        request.hasExtendedAccess = facts.extendedAccesses.contains {
            $0.guardian == individual.person && $0.unit.text == labels.unit && $0.validity.holds(at: now)
        }
        return request
    }

    private func age(_ facts: PersonFacts, at now: Instant) -> Int? {
        facts.birthDay.map { SwedishTime.age(born: $0, on: SwedishTime.day(of: now)) }
    }

    /// Herself when she acts for nobody else; a guardian when she acts for this child, which is hers and
    /// under age.
    private func relation(
        of individual: Individual, to facts: PersonFacts, age: Int?
    ) -> IndividualRequest.Relation {
        guard individual.subject == facts.person else { return .other }
        if individual.person == facts.person { return .selfSame }
        let isUnderAge = age.map { $0 < policy.adultFromAge.value } ?? false
        return isUnderAge && facts.guardians.contains(individual.person) ? .guardian : .other
    }
}
