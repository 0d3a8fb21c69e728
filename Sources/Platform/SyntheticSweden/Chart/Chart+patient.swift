// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    private var isProtected: Bool {
        if case .persona(let persona) = seat.life { return persona.isProtected }
        return false
    }

    /// The person as a provider knows her; without address when her data are protected.
    ///
    /// Kept by the health centre where she is listed, or by the unit that met her first.
    func patientResource(id: String, place: Place) -> JSONTree {
        let address: JSONTree = [
            [
                "use": "home", "line": [.string(seat.address.street)],
                "city": .string(seat.address.city), "district": .string(seat.area.municipality),
                "postalCode": .string(seat.address.postalCode),
                "country": "SE",
            ]
        ]
        let centre = places[centre]?.organisation
        return [
            "resourceType": "Patient", "id": .string(id),
            "meta": isProtected ? FHIR.protectedMeta : FHIR.meta,
            "identifier": [["system": FHIR.personnummerSystem, "value": .string(seat.number.text)]],
            "active": true,
            "name": [
                [
                    "use": "official", "text": .string(seat.givenName + " " + seat.familyName),
                    "family": .string(seat.familyName), "given": [.string(seat.givenName)],
                ]
            ],
            "gender": .string(seat.sex.rawValue),
            "birthDate": .string(seat.birthDay.text),
            "address": isProtected ? .absent : address,
            "generalPractitioner": place.provider == 0 ? .array([.optional(centre)]) : .absent,
            "managingOrganization": place.provider == 0 ? .optional(centre) : place.organisation,
        ]
    }

    /// The finished person.
    func finish(providers: [SyntheticProvider]) -> SyntheticPerson {
        var persona: Persona?
        if case .persona(let found) = seat.life { persona = found }
        return SyntheticPerson(
            index: seat.index, identityNumber: seat.number.text, givenName: seat.givenName,
            familyName: seat.familyName, sex: seat.sex, birthDay: seat.birthDay, address: seat.address,
            municipality: seat.area.municipality, isProtected: isProtected, guardianIndexes: seat.guardians,
            persona: persona?.rawValue, life: seat.life.name,
            centreHSAID: places[centre]?.unit.hsaID ?? "",
            records: pages.map {
                SyntheticRecord(providerHSAID: providers[$0.provider].hsaID, resources: $0.resources)
            },
            relations: relations, blocks: blocks, consents: consents,
            sharing: pages.compactMap { page in
                let provider = providers[page.provider]
                guard let joined = provider.joinedSharing else { return nil }
                return SyntheticSharingInformation(
                    providerHSAID: provider.hsaID, informed: max(joined, page.firstDay))
            },
            assignments: assignments)
    }
}
