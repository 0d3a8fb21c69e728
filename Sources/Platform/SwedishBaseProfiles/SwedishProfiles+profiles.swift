// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension SwedishProfiles {
    static let profiles: [JSONTree] = [
        profile("SEBasePatient", of: "Patient", patient),
        profile("SEBasePractitioner", of: "Practitioner", practitioner),
        profile("SEBasePractitionerRole", of: "PractitionerRole", role),
        profile("SEBaseOrganization", of: "Organization", organization),
        profile("SEBaseHumanName", of: "HumanName", humanName),
        profile(
            "SEBaseLMANummer", of: "Identifier",
            [element("Identifier.system", ["patternUri": "http://electronichealth.se/identifier/LMA-nummer"])]
        ),
    ]

    private static let patient: [JSONTree] =
        [
            element("Patient.meta.security.code", bound("SecurityLabelVS", "extensible")),
            slicedBySystem("Patient.identifier"),
        ]
        + slice("Patient.identifier:personnummer", system: PersonalIdentityNumber.personnummerSystem)
        + slice(
            "Patient.identifier:samordningsnummer", system: PersonalIdentityNumber.samordningsnummerSystem)
        + slice("Patient.identifier:nationelltReservnummer", system: NationalReserveNumber.system)
        + [
            name("Patient.name"),
            mayHave("Patient.address", "officialAddressType", url("SEBaseAddressPersonExtension")),
            element("Patient.maritalStatus", bound("SEBaseMaritalStatusVS", "extensible")),
        ]

    private static let practitioner: [JSONTree] =
        [slicedBySystem("Practitioner.identifier")]
        + hsaID("Practitioner.identifier:hsaid")
        + [
            name("Practitioner.name"),
            mayHave("Practitioner.address", "officialAddressType", url("SEBaseAddressPersonExtension")),
            slicedBySystem("Practitioner.qualification.identifier"),
        ]
        + slice("Practitioner.qualification.identifier:prescriber", system: "urn:oid:1.2.752.116.3.1.2")
        + slice("Practitioner.qualification.identifier:legitimation", system: "urn:oid:1.2.752.116.3.1.1")
        + [slicedBySystem("Practitioner.qualification.code.coding")]
        + slice("Practitioner.qualification.code.coding:hosp", system: Register.occupations)
        + [
            element(
                "Practitioner.qualification.code.coding:hosp.code",
                bound("SEBaseHOSPLegitimationsYrkeVS", "required"))
        ]
        + slice("Practitioner.qualification.code.coding:sosnyk", system: Register.professionalCategories)
        + [element("Practitioner.qualification.code.coding:sosnyk.code", bound("SEBaseSOSNYKVS", "required"))]
        + slice("Practitioner.qualification.code.coding:skr-yrke", system: Register.snomed)
        + [
            element(
                "Practitioner.qualification.code.coding:skr-yrke.code", bound("SEBaseSKRYrkeVS", "extensible")
            )
        ]
        + slice("Practitioner.qualification.code.coding:hsa-befattning", system: Register.positions)

    private static let role: [JSONTree] =
        [slicedBySystem("PractitionerRole.identifier")]
        + hsaID("PractitionerRole.identifier:hsaid")
        + [slicedBySystem("PractitionerRole.code.coding")]
        + slice("PractitionerRole.code.coding:sosnyk", system: Register.professionalCategories)
        + slice("PractitionerRole.code.coding:skr-yrke", system: Register.snomed)
        + slice("PractitionerRole.code.coding:hsa-befattning", system: Register.positions)
        + [slicedBySystem("PractitionerRole.specialty.coding")]
        + slice("PractitionerRole.specialty.coding:sosnyk", system: Register.professionalCategories)
        + slice("PractitionerRole.specialty.coding:skr-yrke", system: Register.snomed)

    private static let organization: [JSONTree] =
        [slicedBySystem("Organization.identifier")]
        + hsaID("Organization.identifier:hsaid")
        + slice("Organization.identifier:organizationIdentifier", system: "urn:oid:2.5.4.97")
        + [
            element(
                "Organization.identifier:organizationIdentifier.type",
                ["patternCodeableConcept": concept(Register.identifierTypes, "XX")]),
            element("Organization.type", bound("SEBaseHSAVerksamhetVS", "extensible")),
        ]

    private static let humanName: [JSONTree] = [
        mayHave("HumanName", "middleName", url("SEBaseMiddleNameExtension")),
        mayHave("HumanName", "ownFamily", url("SEBaseOwnFamilyExtension")),
        mayHave("HumanName.given", "nameQualifier", Register.nameQualifier),
        element(
            "HumanName.given.extension:nameQualifier.value[x]", bound("SEBaseNamePartQualifierVS", "required")
        ),
    ]

    private static func name(_ id: String) -> JSONTree {
        element(
            id, ["max": "1", "type": [["code": "HumanName", "profile": [.string(url("SEBaseHumanName"))]]]])
    }

    private static func hsaID(_ id: String) -> [JSONTree] {
        slice(id, system: HSAID.system)
            + [element("\(id).type", ["patternCodeableConcept": concept(Register.identifierTypes, "PRN")])]
    }
}
