// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

extension RegisteredPerson {
    /// The person as a Patient of a provider that has not met her before. No address: providers read that
    /// from the register.
    var patientTree: JSONTree {
        var security: JSONTree = .absent
        if isProtected {
            security = [
                [
                    "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R",
                ]
            ]
        }
        return [
            "resourceType": "Patient", "meta": security.isAbsent ? .absent : ["security": security],
            "identifier": [
                [
                    "system": .string(PersonalIdentityNumber.personnummerSystem),
                    "value": .string(identity.text),
                ]
            ],
            "active": true,
            "name": [
                [
                    "use": "official", "text": .string(name), "family": .string(familyName),
                    "given": [.string(givenName)],
                ]
            ],
            "gender": .string(sex.rawValue), "birthDate": .string(birthDay.text),
        ]
    }
}
