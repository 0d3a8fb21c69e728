// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Makes the resources that one visit writes.
struct DentalPage: Sendable {
    let names: DentalNames
    let author: JSONTree
    let moment: String
    let today: CalendarDay

    init(names: DentalNames, visit: Visit, now: Instant) {
        self.names = names
        if case .staff(let staff) = visit.reader {
            author = ["reference": .string("Practitioner/\(staff.hsaID)")]
        } else {
            author = .absent
        }
        moment = now.description
        today = SwedishTime.day(of: now)
    }

    func status(_ charting: ToothCharting) -> Filing.Document {
        let material: JSONTree =
            charting.material.map { material in
                [
                    [
                        "code": concept(DentalCodes.observation, "filling-material", names["material"]),
                        "valueCodeableConcept": concept(
                            DentalCodes.material, material.rawValue, names["material.\(material.rawValue)"]),
                    ]
                ]
            } ?? .absent
        let value = concept(DentalCodes.finding, charting.finding.rawValue, names.finding(charting))
        return observation(
            "exam", DentalCodes.toothStatus, names["status"],
            [
                ("bodySite", site(charting.tooth, charting.surfaces)), ("valueCodeableConcept", value),
                ("component", material),
            ])
    }

    func pockets(_ reading: PocketReading) -> Filing.Document {
        let sites = PocketSite.allCases.filter { reading.depths[$0] != nil }
        let depths: [JSONTree] = sites.map { site in
            [
                "code": concept(
                    DentalCodes.observation, "depth-\(site.rawValue)", names["site.\(site.rawValue)"]),
                "valueQuantity": [
                    "value": .int(reading.depths[site] ?? 0), "unit": "mm",
                    "system": "http://unitsofmeasure.org", "code": "mm",
                ],
            ]
        }
        let bleeding: [JSONTree] = sites.map { site in
            [
                "code": concept(
                    DentalCodes.observation, "bleeding-\(site.rawValue)",
                    "\(names["bleeding"]) \(names["site.\(site.rawValue)"])"),
                "valueBoolean": .bool(reading.bleeding.contains(site)),
            ]
        }
        return observation(
            "exam", DentalCodes.pockets, names["pockets"],
            [("bodySite", site(reading.tooth)), ("component", .array(depths + bleeding))])
    }

    func risk(_ risk: RiskScores) -> Filing.Document {
        let parts: [JSONTree] = RiskScores.Area.allCases.map { area in
            [
                "code": concept(
                    DentalCodes.observation, "risk-\(area.rawValue)", names["risk.\(area.rawValue)"]),
                "valueQuantity": [
                    "value": .int(risk[area]), "unit": .string(names["risk.unit"]),
                    "system": "http://unitsofmeasure.org", "code": "{score}",
                ],
            ]
        }
        return observation("exam", DentalCodes.risk, names["risk"], [("component", .array(parts))])
    }

    func index(_ index: CariesIndex) -> Filing.Document {
        let code = index.isPrimary ? DentalCodes.cariesIndexPrimary : DentalCodes.cariesIndex
        let parts = [("decayed", index.decayed), ("missing", index.missing), ("filled", index.filled)]
        let components: [JSONTree] = parts.map { part, count in
            [
                "code": concept(DentalCodes.observation, "dmft-\(part)", names["index.\(part)"]),
                "valueInteger": .int(count),
            ]
        }
        return observation(
            "exam", code, names[index.isPrimary ? "index.primary" : "index.permanent"],
            [("valueInteger", .int(index.total)), ("component", .array(components))])
    }

    func diagnosis(_ diagnosis: DentalDiagnosis, _ tooth: Tooth?) -> Filing.Document {
        let (names, author, moment, today) = (names, author, moment, today)
        let site = tooth.map { JSONTree.array([self.site($0)]) } ?? .absent
        let code = concept(DentalCodes.icd10SE, diagnosis.code, names["diagnosis.\(diagnosis.code)"])
        return Filing.Document(key: ResourceKey("Condition", .random()), expected: 0) { patient in
            [
                "resourceType": "Condition",
                "clinicalStatus": Self.hl7("condition-clinical", "active"),
                "verificationStatus": Self.hl7("condition-ver-status", "confirmed"),
                "category": [Self.hl7("condition-category", "encounter-diagnosis")], "code": code,
                "bodySite": site, "subject": patient, "onsetDateTime": .string(today.text),
                "recordedDate": .string(moment), "recorder": author,
            ]
        }
    }

    private func observation(
        _ category: String, _ code: String, _ name: String, _ members: [(name: String, value: JSONTree)]
    ) -> Filing.Document {
        let (author, moment) = (author, moment)
        let code = concept(DentalCodes.observation, code, name)
        return Filing.Document(key: ResourceKey("Observation", .random()), expected: 0) { patient in
            let head: [(name: String, value: JSONTree)] = [
                ("resourceType", "Observation"), ("status", "final"),
                ("category", [Self.hl7("observation-category", category)]), ("code", code),
                ("subject", patient), ("effectiveDateTime", .string(moment)), ("performer", [author]),
            ]
            return .object(head + members)
        }
    }
}
