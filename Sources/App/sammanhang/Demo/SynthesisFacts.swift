// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import SyntheticSweden

/// Puts the invented country's own structures in the words of Identity and Access.
struct SynthesisFacts: Sendable {
    let door: Door
    let now: Instant

    /// In whose name the register and the directory are entered.
    let registerOwner: HSAID = "SE2321000999-REGISTER"

    func directory(_ organisations: SyntheticOrganisations) throws -> Directory {
        Directory(
            providers: try organisations.providers.map { provider in
                CareProvider(
                    hsaID: try id(provider.hsaID), name: provider.name,
                    organisationNumber: provider.organisationNumber,
                    kind: provider.kind == .careProvider ? .careProvider : .socialCareProvider,
                    joinedSharing: provider.joinedSharing)
            },
            units: try organisations.units.map { unit in
                guard let sector = CareUnit.Sector(rawValue: unit.sector) else {
                    throw NodeError("The invented unit \(unit.code) has an unknown sector.")
                }
                return CareUnit(
                    hsaID: try id(unit.hsaID), name: unit.name, provider: try id(unit.providerHSAID),
                    sector: sector, branch: unit.branch, kindOfUnit: unit.kindOfUnit)
            }, staff: try organisations.staff.map(staff))
    }

    private func staff(_ member: SyntheticStaffMember) throws -> StaffMember {
        StaffMember(
            hsaID: try id(member.hsaID), name: member.name, title: member.title,
            isProtected: member.isProtected,
            commissions: try member.commissions.map { commission in
                guard let purpose = Purpose(rawValue: commission.purpose) else {
                    throw NodeError("The invented commission \(commission.hsaID) has an unknown purpose.")
                }
                return Commission(
                    hsaID: try id(commission.hsaID), name: commission.name, purpose: purpose,
                    unit: try id(commission.unitHSAID), provider: try id(commission.providerHSAID),
                    role: commission.role, rights: rights(commission.rights),
                    validFrom: start(of: commission.validFrom))
            })
    }

    private func rights(_ names: [String]) -> Commission.Rights {
        let known: [String: Commission.Rights] = [
            "read": .read, "write": .write, "sign": .sign, "liftInnerBlock": .liftInnerBlock,
            "reviewLog": .reviewLog, "seeIndicators": .seeIndicators,
            "editStrategy": .editStrategy,
        ]
        return names.reduce(into: []) { $0.formUnion(known[$1] ?? []) }
    }

    private func person(number text: String) throws -> PersonKey {
        guard let number = PersonalIdentityNumber(text) else {
            throw NodeError("An invented person has no valid identity number.")
        }
        return door.key(of: number)
    }

    func facts(about synthetic: SyntheticPerson, in sweden: SyntheticCountry) throws -> [Fact] {
        guard let number = PersonalIdentityNumber(synthetic.identityNumber) else {
            throw NodeError("The invented person \(synthetic.index) has no valid identity number.")
        }
        let key = door.key(of: number)
        let registered = RegisteredPerson(
            person: key, identity: number, givenName: synthetic.givenName, familyName: synthetic.familyName,
            birthDay: synthetic.birthDay, sex: synthetic.sex == .female ? .female : .male,
            addressLines: [
                synthetic.address.street, "\(synthetic.address.postalCode) \(synthetic.address.city)",
            ], municipality: synthetic.municipality, isProtected: synthetic.isProtected,
            guardians: try synthetic.guardianIndexes.map {
                try person(number: sweden.identityNumber(of: $0))
            },
            deceased: nil)
        var facts = registered.facts()
        facts += try careFacts(about: synthetic, key: key)
        return facts
    }

    /// Relations, blocks, answers, information given and assignments, each under an id of its own.
    private func careFacts(about synthetic: SyntheticPerson, key: PersonKey) throws -> [Fact] {
        var count = 0
        func factID() -> String {
            count += 1
            return "synth-\(synthetic.index)-\(count)"
        }
        var facts = try synthetic.relations.map { relation in
            CareRelation(
                id: factID(), person: key, provider: try id(relation.providerHSAID),
                unit: try id(relation.unitHSAID),
                staff: try relation.staffHSAID.map(id), reason: relation.reason,
                validity: validity(from: relation.validFrom, through: relation.validTo)
            ).fact()
        }
        facts += try synthetic.blocks.map { block in
            Block(
                id: factID(), person: key, kind: block.kind == .inner ? .inner : .outer,
                provider: try id(block.providerHSAID), unit: try block.unitHSAID.map(id),
                validity: validity(from: block.validFrom, through: nil), registeredBy: "synth"
            ).fact()
        }
        facts += try synthetic.consents.map { consent in
            SharingConsent(
                id: factID(), person: key, provider: try id(consent.providerHSAID),
                unit: try consent.unitHSAID.map(id), answer: consent.isGiven ? .yes : .no,
                validity: validity(from: consent.validFrom, through: consent.validTo)
            ).fact()
        }
        facts += try synthetic.sharing.map { sharing in
            SharingInformation(
                id: factID(), person: key, provider: try id(sharing.providerHSAID),
                informed: start(of: sharing.informed)
            ).fact()
        }
        facts += try synthetic.assignments.map { assignment in
            CaseAssignment(
                id: factID(), person: key, provider: try id(assignment.providerHSAID),
                unit: try id(assignment.unitHSAID), staff: try assignment.staffHSAID.map(id),
                validity: validity(from: assignment.validFrom, through: nil)
            ).fact()
        }
        return facts
    }

    private func validity(from first: CalendarDay, through last: CalendarDay?) -> Validity {
        Validity(from: start(of: first), to: last.map { start(of: $0.adding(days: 1)) } ?? .distantFuture)
    }

    /// Those who have a story to play, individuals first.
    func personas(of sweden: SyntheticCountry) -> [Persona] {
        var personas: [Persona] = []
        for key in ["anna", "gunnar", "maj", "eva", "sara", "omar", "liv", "samira", "johan"] {
            guard let index = sweden.index(persona: key) else { continue }
            let synthetic = sweden.person(index)
            guard let person = try? person(number: synthetic.identityNumber) else { continue }
            personas.append(
                Persona(
                    key: key, door: .individual, name: synthetic.name, person: person, order: personas.count))
        }
        let deciding = ["ulla", "ida", "maria", "per"]
        for key in ["berg", "fatima", "lund", "ek", "nils", "karin", "pia", "tom", "asa"] + deciding {
            guard let member = sweden.organisations.staff(persona: key), let id = HSAID(member.hsaID) else {
                continue
            }
            let door: Persona.Door = deciding.contains(key) ? .decisionMaker : .staff
            personas.append(
                Persona(key: key, door: door, name: member.name, staff: id, order: personas.count))
        }
        return personas
    }

    private func id(_ text: String) throws -> HSAID {
        guard let id = HSAID(text) else { throw NodeError("\(text) is not an HSA-id.") }
        return id
    }

    private func start(of day: CalendarDay) -> Instant { SwedishTime.start(of: day) }
}
