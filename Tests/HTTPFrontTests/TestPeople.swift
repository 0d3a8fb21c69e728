// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden
import Testing

/// Everyday names and official test numbers.
struct TestPeople: Sendable {
    let nurse: StaffMember
    let mother: RegisteredPerson
    let child: RegisteredPerson

    private let provider: CareProvider
    private let units: [CareUnit]

    init(hash: KeyedHash) throws {
        let providerID: HSAID = "SE2321000016-P001"
        let linden: HSAID = "SE2321000016-VC01"
        let eken: HSAID = "SE2321000016-VC02"
        provider = CareProvider(
            hsaID: providerID, name: "Region Exempel", organisationNumber: "2321000016", kind: .careProvider)
        units = [(linden, "Vårdcentralen Linden"), (eken, "Vårdcentralen Eken")].map { unit in
            CareUnit(
                hsaID: unit.0, name: unit.1, provider: providerID, sector: .health, branch: "primary",
                kindOfUnit: "vc")
        }
        let commissions = try [("SE2321000016-U001", linden), ("SE2321000016-U002", eken)].map { id, unit in
            Commission(
                hsaID: try #require(HSAID(id)), name: "Vård och behandling", purpose: .care, unit: unit,
                provider: providerID, role: "sjuksköterska", rights: [.read, .write])
        }
        nurse = StaffMember(
            hsaID: "SE2321000016-M001", name: "Fatima Haddad", title: "distriktssköterska",
            commissions: commissions)
        mother = try Self.person("198503202387", "Sara", "Bergman", hash)
        child = try Self.person("201602112391", "Liv", "Rahimi", hash, guardians: [mother.person])
    }

    var directory: Directory { Directory(providers: [provider], units: units, staff: [nurse]) }

    func facts(at now: Instant) -> [Fact] {
        let personas = [
            Persona(key: "fatima", door: .staff, name: nurse.name, staff: nurse.hsaID, order: 1),
            Persona(key: "sara", door: .individual, name: mother.name, person: mother.person, order: 0),
        ]
        return directory.facts() + mother.facts() + child.facts() + personas.map { $0.fact(at: now) }
    }

    /// The mother, signed in.
    var motherReader: Reader {
        .individual(
            Individual(
                person: mother.person, name: mother.name, birthDay: mother.birthDay,
                isStronglyIdentified: true))
    }

    /// The nurse, signed in, in one of her commissions or none.
    func nurseReader(_ index: Int?) -> Reader {
        .staff(
            StaffReader(nurse, isStronglyIdentified: true, commission: index.map { nurse.commissions[$0] }))
    }

    private static func person(
        _ number: String, _ given: String, _ family: String, _ hash: KeyedHash, guardians: [PersonKey] = []
    ) throws -> RegisteredPerson {
        let identity = try #require(PersonalIdentityNumber(number))
        return RegisteredPerson(
            person: hash.person(system: PersonalIdentityNumber.personnummerSystem, value: identity.text),
            identity: identity, givenName: given, familyName: family,
            birthDay: try #require(identity.birthDay),
            sex: .female, guardians: guardians)
    }
}
