// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

/// Resources in the shape that systems send: a Patient, an encounter at a unit, notes and results of it.
package enum TestRecord {
    package static func patient(_ id: String, _ person: TestPerson) -> JSONTree {
        [
            "resourceType": "Patient", "id": .string(id),
            "identifier": [
                [
                    "system": .string(PersonalIdentityNumber.personnummerSystem),
                    "value": .string(person.number.text),
                ]
            ], "name": [["given": [.string(person.givenName)], "family": "Testsson"]],
            "birthDate": .optional(person.number.birthDay?.text),
        ]
    }

    package static func organisation(_ unit: CareUnit) -> JSONTree {
        [
            "resourceType": "Organization", "id": .string(unit.hsaID.text), "name": .string(unit.name),
            "identifier": [["system": .string(HSAID.system), "value": .string(unit.hsaID.text)]],
        ]
    }

    package static func encounter(
        _ id: String, of patient: String, at unit: CareUnit, day: String
    ) -> JSONTree {
        [
            "resourceType": "Encounter", "id": .string(id), "status": "finished",
            "class": ["system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"],
            "subject": ["reference": .string("Patient/\(patient)")], "period": ["start": .string(day)],
            "serviceProvider": ["reference": .string("Organization/\(unit.hsaID)")],
        ]
    }

    package static func result(
        _ id: String, of patient: String, in encounter: String, value: String, day: String
    ) -> JSONTree {
        [
            "resourceType": "Observation", "id": .string(id), "status": "final",
            "code": ["coding": [["system": "urn:oid:1.2.752.108.1", "code": "NPU27300"]], "text": "HbA1c"],
            "subject": ["reference": .string("Patient/\(patient)")],
            "encounter": ["reference": .string("Encounter/\(encounter)")],
            "effectiveDateTime": .string(day),
            "valueQuantity": ["value": .number(value), "unit": "mmol/mol"],
        ]
    }

    /// A Patient, an encounter and a result for each unit, as one provider keeps them.
    package static func record(
        of person: TestPerson, patient: String, at units: [CareUnit], day: String = "2026-05-03"
    ) -> [JSONTree] {
        var trees = [Self.patient(patient, person)]
        for unit in units {
            let suffix = unit.hsaID.text.split(separator: "-").last.map(String.init) ?? "U"
            trees.append(organisation(unit))
            trees.append(encounter("\(patient)-E-\(suffix)", of: patient, at: unit, day: day))
            trees.append(
                result(
                    "\(patient)-O-\(suffix)", of: patient, in: "\(patient)-E-\(suffix)", value: "52.0",
                    day: day))
        }
        return trees
    }
}
