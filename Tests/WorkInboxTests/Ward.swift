// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit

@testable import WorkInbox

/// A node where Anna and Liv have been at the health centre, with the use cases of the inbox.
struct Ward {
    let node: TestNode
    let write: WriteMessage
    let answers: AnswerMessage
    let tasks: SharedTasks
    let results: ReviewResults
    let anna: Visit
    let berg: Visit

    init() async throws {
        let node = try await TestNode()
        self.node = node
        try await node.load(
            TestRecord.record(of: .anna, patient: "a", at: [TestCountry.centre, TestCountry.cardiology]),
            as: TestCountry.region)
        try await node.load(
            TestRecord.record(of: .liv, patient: "l", at: [TestCountry.centre]), as: TestCountry.region)
        let now: @Sendable () -> Instant = { node.clock.now }
        write = WriteMessage(door: node.door, now: now)
        answers = AnswerMessage(door: node.door, now: now)
        tasks = SharedTasks(door: node.door, now: now)
        results = ReviewResults(door: node.door, now: now)
        anna = node.visit(.anna)
        berg = node.visit(TestCountry.berg)
    }

    /// A laboratory result of Anna's at the health centre, as its system sends it.
    func send(
        _ id: String, value: String, interpretation: String, day: String = "2026-05-11",
        status: String = "final"
    ) async throws {
        let tree: JSONTree = [
            "resourceType": "Observation", "id": .string(id), "status": .string(status),
            "category": [
                [
                    "coding": [
                        [
                            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                            "code": "laboratory",
                        ]
                    ]
                ]
            ],
            "code": [
                "coding": [["system": "urn:oid:1.2.752.108.1", "code": "NPU03230"]], "text": "P-Kalium",
            ],
            "subject": ["reference": "Patient/a"], "encounter": ["reference": "Encounter/a-E-VC1"],
            "effectiveDateTime": .string(day),
            "valueQuantity": ["value": .number(value), "unit": "mmol/L"],
            "interpretation": [
                [
                    "coding": [
                        [
                            "system":
                                "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
                            "code": .string(interpretation),
                        ]
                    ]
                ]
            ],
        ]
        try await node.load([tree], as: TestCountry.region)
    }

    /// What a member of staff has been shown of Anna's, newest first.
    func readings(by staff: StaffMember) async throws -> [LogRow] {
        let rows = try await node.door.accessLog(about: node.key(.anna), count: 200, for: anna)
        return rows.filter { $0.user.id == staff.hsaID.text && $0.activity != .write }
    }
}
