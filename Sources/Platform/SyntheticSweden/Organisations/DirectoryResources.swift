// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The organisations and staff as FHIR resources, one record for each provider.
struct DirectoryResources {
    let providers: [SyntheticProvider]
    let units: [SyntheticUnit]
    let staff: [SyntheticStaffMember]

    func records() -> [SyntheticRecord] {
        providers.map { provider in
            var resources = [organisation(provider)]
            for unit in units where unit.providerHSAID == provider.hsaID {
                resources.append(organisation(unit))
                resources.append(location(unit))
            }
            for member in staff where member.commissions.first?.providerHSAID == provider.hsaID {
                resources.append(practitioner(member))
                resources += member.commissions.map { role(of: member, $0) }
            }
            return SyntheticRecord(providerHSAID: provider.hsaID, resources: resources)
        }
    }

    private func organisation(_ provider: SyntheticProvider) -> JSONTree {
        [
            "resourceType": "Organization", "id": .string(provider.hsaID), "meta": FHIR.meta,
            "identifier": [
                ["system": FHIR.hsaSystem, "value": .string(provider.hsaID)],
                ["system": FHIR.organisationNumberSystem, "value": .string(provider.organisationNumber)],
            ],
            "active": true,
            "type": [["text": provider.kind == .careProvider ? "Vårdgivare" : "Omsorgsgivare"]],
            "name": .string(provider.name),
        ]
    }

    private func organisation(_ unit: SyntheticUnit) -> JSONTree {
        [
            "resourceType": "Organization", "id": .string(unit.hsaID), "meta": FHIR.meta,
            "identifier": [["system": FHIR.hsaSystem, "value": .string(unit.hsaID)]],
            "active": true, "name": .string(unit.name), "alias": [.string(unit.code)],
            "partOf": FHIR.reference("Organization/" + unit.providerHSAID),
        ]
    }

    private func location(_ unit: SyntheticUnit) -> JSONTree {
        [
            "resourceType": "Location", "id": .string("L-" + unit.hsaID), "meta": FHIR.meta,
            "status": "active", "name": .string(unit.name), "mode": "instance",
            "address": ["city": .string(unit.municipality), "country": "SE"],
            "managingOrganization": FHIR.reference("Organization/" + unit.hsaID, display: unit.name),
        ]
    }

    private func practitioner(_ member: SyntheticStaffMember) -> JSONTree {
        [
            "resourceType": "Practitioner", "id": .string(member.hsaID), "meta": FHIR.meta,
            "identifier": [["system": FHIR.hsaSystem, "value": .string(member.hsaID)]],
            "active": true,
            "name": [
                [
                    "use": "official", "text": .string(member.name), "family": .string(member.familyName),
                    "given": [.string(member.givenName)],
                ]
            ],
            "qualification": [["code": ["text": .string(member.title)]]],
        ]
    }

    private func role(of member: SyntheticStaffMember, _ commission: SyntheticCommission) -> JSONTree {
        [
            "resourceType": "PractitionerRole", "id": .string(commission.hsaID), "meta": FHIR.meta,
            "identifier": [["system": FHIR.hsaSystem, "value": .string(commission.hsaID)]],
            "active": true, "period": ["start": .string(commission.validFrom.text)],
            "practitioner": FHIR.reference("Practitioner/" + member.hsaID, display: member.name),
            "organization": FHIR.reference("Organization/" + commission.unitHSAID),
            "code": [["text": .string(commission.role)]],
            "location": [FHIR.reference("Location/L-" + commission.unitHSAID)],
        ]
    }
}
