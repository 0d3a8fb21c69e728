// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import Identity
import TestKit

/// A record in memory, as the door would have shown it.
enum Record {
    static let anna = PersonKey(rawValue: 7)

    /// A resource of the health centre, or of another unit.
    static func item(
        _ key: ResourceKey, at unit: CareUnit = TestCountry.centre, day: String,
        _ members: [(String, JSONTree)]
    ) -> RecordItem {
        let tree = JSONTree.object(
            [("resourceType", .string(key.type.name)), ("id", .string(key.id.text))]
                + members.map { (name: $0.0, value: $0.1) })
        let labels = Labels(
            person: anna, careDay: CalendarDay(day),
            labelClass: LabelClass(
                owner: unit.provider.text, unit: unit.hsaID.text, sector: unit.sector.rawValue,
                informationType: "voo"))
        let stored = StoredResource(
            key: key, version: 1, updated: .distantPast, isDeleted: false, labels: labels,
            body: tree.encoded(),
            interaction: .create)
        guard let item = RecordItem(stored, in: TestCountry.directory) else {
            fatalError("\(key) is no part of a record")
        }
        return item
    }

    static let visit = item(
        "Encounter/e1", day: "2026-05-03",
        [
            ("status", "finished"), ("type", [["text": "Besök"]]),
            ("reasonCode", [["text": "Årsbesök diabetes"]]),
            ("period", ["start": "2026-05-03T09:20:00+02:00", "end": "2026-05-03T09:50:00+02:00"]),
            (
                "participant",
                [["individual": ["reference": .string("Practitioner/\(TestCountry.berg.hsaID)")]]]
            ),
        ])
    static let booked = item(
        "Encounter/e2", day: "2026-05-20",
        [
            ("status", "planned"), ("type", [["text": "Besök"]]),
            ("period", ["start": "2026-05-20T10:00:00+02:00"]),
        ])
    static let note = item(
        "Composition/n1", day: "2026-05-03",
        [
            ("status", "preliminary"), ("title", "Årsbesök"), ("encounter", ["reference": "Encounter/e1"]),
            (
                "category",
                [["coding": [["system": "https://sammanhang.se/fhir/CodeSystem/note-template"]]]]
            ),
            ("date", "2026-05-03T09:50:00+02:00"),
            ("author", [["reference": .string("Practitioner/\(TestCountry.berg.hsaID)")]]),
            (
                "section",
                [
                    [
                        "title": "Aktuellt",
                        "text": [
                            "div": "<div><p>Mår bra &amp; går promenader.</p><p>Fötterna hela.</p></div>"
                        ],
                    ],
                    ["title": "Bedömning", "text": ["div": "<div><p>HbA1c lite lägre.</p></div>"]],
                ]
            ),
        ])
    static let emptyNote = item(
        "Composition/n2", day: "2026-05-03",
        [
            ("status", "final"), ("title", "Tom"), ("encounter", ["reference": "Encounter/e1"]),
            ("date", "2026-05-03"),
        ])
    /// Resources whose body cannot be read.
    static let lost = (["AllergyIntolerance/lost", "Observation/lost"] as [ResourceKey]).compactMap { key in
        RecordItem(
            StoredResource(
                key: key, version: 1, updated: .distantPast, isDeleted: false,
                labels: Labels(
                    person: anna, careDay: CalendarDay("2026-05-03"),
                    labelClass: LabelClass(
                        owner: TestCountry.centre.provider.text, unit: TestCountry.centre.hsaID.text,
                        sector: TestCountry.centre.sector.rawValue, informationType: "voo")),
                body: Array("{".utf8), interaction: .create), in: TestCountry.directory)
    }
    static let alert = item(
        "AllergyIntolerance/a1", day: "2020-05-03",
        [
            ("code", ["text": "Fenoximetylpenicillin"]), ("criticality", "high"),
            ("clinicalStatus", ["coding": [["code": "active"]]]),
            ("reaction", [["manifestation": [["text": "nässelutslag"]]]]), ("recordedDate", "2020-05-03"),
        ])
    static let medicine = item(
        "MedicationRequest/r1", day: "2026-05-03",
        [
            ("status", "active"), ("medicationCodeableConcept", ["text": "Metformin 500 mg"]),
            ("dosageInstruction", [["text": "1 tablett morgon och kväll"]]), ("authoredOn", "2026-05-03"),
            ("encounter", ["reference": "Encounter/e1"]), ("dispenseRequest", ["numberOfRepeatsAllowed": 3]),
        ])
    static let diagnosis = item(
        "Condition/c1", day: "2020-05-03",
        [
            ("clinicalStatus", ["coding": [["code": "active"]]]),
            ("code", ["coding": [["code": "E11.9"]], "text": "Typ 2-diabetes"]),
            ("onsetDateTime", "2020-05-03"),
        ])
    static let referral = item(
        "ServiceRequest/s1", day: "2026-04-13",
        [
            ("status", "active"), ("category", [["text": "Remiss"]]),
            ("code", ["text": "Remiss till Eks mottagning"]),
            ("reasonCode", [["text": "Råd om behandling?"]]), ("authoredOn", "2026-04-13"),
        ])
    static let decision = item(
        "ServiceRequest/b1", at: TestCountry.homeCare, day: "2026-02-01",
        [
            ("status", "active"), ("category", [["text": "Biståndsbeslut"]]),
            ("code", ["text": "Trygghetslarm"]),
            ("note", [["text": "Larm dygnet runt."]]), ("authoredOn", "2026-02-01"),
        ])
    static let plan = item(
        "CarePlan/g1", day: "2026-03-01",
        [
            ("title", "Plan för diabetes"), ("description", "HbA1c under 52"),
            ("period", ["start": "2026-03-01"]),
            ("activity", [["detail": ["description": "Promenad varje dag"]]]),
        ])
    static let procedure = item(
        "Procedure/m1", at: TestCountry.cardiology, day: "2025-01-02",
        [
            ("code", ["text": "EKG"]), ("performedDateTime", "2025-01-02"),
            ("encounter", ["reference": "Encounter/e1"]),
        ])

    static let bare = item("Condition/c2", day: "2020-05-03", [("code", ["text": "Hosta"])])

    static func result(_ id: String, _ value: String, day: String, status: JSONTree = "final") -> RecordItem {
        item(
            ResourceKey("Observation", ResourceID(stringLiteral: id)), day: day,
            [
                ("status", status), ("category", [["coding": [["code": "laboratory"]]]]),
                ("code", ["coding": [["code": "NPU27300"]], "text": "HbA1c"]),
                ("effectiveDateTime", .string(day)),
                ("encounter", ["reference": "Encounter/e1"]),
                ("valueQuantity", ["value": .number(value), "unit": "mmol/mol"]),
                (
                    "referenceRange",
                    [
                        ["low": ["value": 31], "high": ["value": 46]],
                        ["high": ["value": 52], "type": ["coding": [["code": "treatment"]]]],
                    ]
                ),
            ])
    }

    /// Newest first, as the door gives them.
    static let results = [
        result("o3", "58", day: "2026-05-03"), result("o2", "60", day: "2025-12-05"),
        result("o1", "62", day: "2025-06-10"),
    ]
    static let all =
        [booked, visit, note, medicine, referral, plan, decision, alert, diagnosis, procedure] + results
}
