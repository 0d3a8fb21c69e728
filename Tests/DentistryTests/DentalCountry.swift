// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden
import TestKit

/// A dental clinic of its own provider beside the test country, and Anna who goes there.
enum DentalCountry {
    static let provider: HSAID = "SE5560000998-P3"
    static let clinic = CareUnit(
        hsaID: "SE5560000998-TAND", name: "Tandkliniken", provider: provider, sector: .dental,
        branch: "dental-care", kindOfUnit: "dental")
    static let asa = StaffMember(
        hsaID: "SE5560000998-ASA", name: "Åsa Nyberg", title: "tandläkare",
        commissions: [
            Commission(
                hsaID: "SE5560000998-ASA-U", name: "Tandvård", purpose: .care, unit: clinic.hsaID,
                provider: provider, role: "tandläkare", rights: [.read, .write, .sign],
                validFrom: .distantPast, validTo: .distantFuture)
        ])
    private static let directory = Directory(
        providers: [
            CareProvider(
                hsaID: provider, name: "Tandkliniken AB", organisationNumber: "5560000998",
                kind: .careProvider, joinedSharing: CalendarDay("2024-01-01"))
        ], units: [clinic], staff: [asa])

    /// Anna has warfarin and an allergy at the region's health centre, and is a patient of the clinic.
    static func node() async throws -> TestNode {
        let node = try await TestNode()
        try await node.enter(directory.facts())
        try await node.load(
            TestRecord.record(of: .anna, patient: "a1", at: [TestCountry.centre]) + [warfarin, allergy],
            as: TestCountry.region)
        for provider in [TestCountry.region, provider] { try await node.inform(.anna, by: provider) }
        try await node.relate(.anna, to: clinic)
        return node
    }

    static func answer(_ isYes: Bool, on node: TestNode) async throws {
        let answer = ConsentAnswer(person: node.key(.anna), organisation: clinic.hsaID, isYes: isYes)
        _ = try await node.door.answerConsent(answer, for: node.visit(.anna))
    }

    private static let warfarin: JSONTree = [
        "resourceType": "MedicationRequest", "id": "a1-M", "status": "active", "intent": "order",
        "medicationCodeableConcept": [
            "coding": [["system": "http://www.whocc.no/atc", "code": "B01AA03"]], "text": "Warfarin 2,5 mg",
        ],
        "subject": ["reference": "Patient/a1"], "encounter": ["reference": "Encounter/a1-E-VC1"],
        "authoredOn": "2026-05-03",
        "dosageInstruction": [["text": "Enligt ordinationslista."]],
    ]
    private static let allergy: JSONTree = [
        "resourceType": "AllergyIntolerance", "id": "a1-A",
        "clinicalStatus": [
            "coding": [
                [
                    "system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",
                    "code": "active",
                ]
            ]
        ], "code": ["text": "Penicillin"], "patient": ["reference": "Patient/a1"],
        "encounter": ["reference": "Encounter/a1-E-VC1"], "recordedDate": "2026-05-03",
    ]
}
