// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Identity
import Sweden
import TestKit

/// People with support from a municipality, written as resources: a decision, a plan, a goal followed up.
struct MunicipalCohort {
    let count: Int
    let today: CalendarDay

    /// Plans made in time with the person: three in four.
    func isPlanned(_ index: Int) -> Bool { index % 4 != 0 }
    /// Goals reached: two in three.
    func isReached(_ index: Int) -> Bool { index % 3 != 0 }

    static func number(_ index: Int) throws -> PersonalIdentityNumber {
        let head = "19\(30 + index % 20)0\(1 + index % 9)1\(index % 9)98\(index / 40)"
        guard let number = (0...9).lazy.compactMap({ PersonalIdentityNumber(head + String($0)) }).first
        else { throw TestFailure("no identity number") }
        return number
    }

    func resources(at unit: CareUnit) throws -> [JSONTree] {
        try (0..<count).flatMap { try resources(of: $0, at: unit) }
    }

    private func resources(of index: Int, at unit: CareUnit) throws -> [JSONTree] {
        let number = try Self.number(index)
        let id = "\(unit.hsaID.text.suffix(3))-m\(index)"
        let start = today.adding(days: -200).text
        let subject: JSONTree = ["reference": .string("Patient/\(id)")]
        let encounter: JSONTree = ["reference": .string("Encounter/\(id)-e")]
        return [
            [
                "resourceType": "Patient", "id": .string(id),
                "gender": index % 2 == 0 ? "female" : "male",
                "identifier": [
                    [
                        "system": .string(PersonalIdentityNumber.personnummerSystem),
                        "value": .string(number.text),
                    ]
                ], "birthDate": .optional(number.birthDay?.text),
            ],
            TestRecord.encounter("\(id)-e", of: id, at: unit, day: start),
            [
                "resourceType": "ServiceRequest", "id": .string("\(id)-s"), "status": "active",
                "intent": "order", "subject": subject, "encounter": encounter,
                "orderDetail": [Self.code("CodeSystem/decision-outcome", "granted")],
                "occurrencePeriod": ["start": .string(start)],
            ],
            [
                "resourceType": "CarePlan", "id": .string("\(id)-c"), "status": "active",
                "intent": "plan", "subject": subject, "encounter": encounter, "created": .string(start),
                "extension": [
                    [
                        "url": "https://sammanhang.se/fhir/StructureDefinition/plan-participation",
                        "valueCode": isPlanned(index) ? "took-part" : "declined",
                    ]
                ],
            ],
            [
                "resourceType": "Observation", "id": .string("\(id)-o"), "status": "final",
                "category": [
                    Self.code("", "survey", "http://terminology.hl7.org/CodeSystem/observation-category")
                ],
                "subject": subject, "encounter": encounter,
                "effectiveDateTime": .string(today.adding(days: -50).text),
                "code": Self.code("CodeSystem/ibic-area", "5"),
                "component": [level("intended", 1), level("achieved", isReached(index) ? 1 : 3)],
            ],
        ]
    }

    private func level(_ part: String, _ level: Int) -> JSONTree {
        [
            "code": Self.code("CodeSystem/assessment-part", part),
            "valueCodeableConcept": Self.code("CodeSystem/functional-state", String(level)),
        ]
    }

    private static func code(_ path: String, _ code: String, _ system: String? = nil) -> JSONTree {
        let system = system ?? "https://sammanhang.se/fhir/\(path)"
        return ["coding": [["system": .string(system), "code": .string(code)]]]
    }
}
