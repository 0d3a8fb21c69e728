// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import TestKit
import Testing

@Suite("The door: writing")
struct WritingTests {
    private func document(_ tree: JSONTree) throws -> JSONDocument {
        try JSONDocument(parsing: tree.encoded())
    }

    private func query(_ text: String) throws -> SearchQuery {
        let (type, rest) = try #require(SearchURL.split(text))
        return try SearchQuery.parse(
            type: type, parameters: try #require(SearchURL.parameters(of: rest)), schema: .r4, zone: .utc,
            lenient: false, limits: .standard)
    }

    @Test("a stale If-Match is refused and nothing is written")
    func staleVersion() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        let patient = try document(TestRecord.patient("p1", .anna))
        _ = try await node.door.update(patient, key: "Patient/p1", for: visit)
        _ = try await node.door.update(patient, key: "Patient/p1", ifMatch: 1, for: visit)
        let error = await #expect(throws: DoorError.self) {
            try await node.door.update(patient, key: "Patient/p1", ifMatch: 1, for: visit)
        }
        #expect(error?.code == .versionConflict(expected: 1, actual: 2))
        #expect(try await node.door.read("Patient/p1", for: visit).version == 2)
    }

    @Test("two hundred racing conditional creates make one resource")
    func racingCreates() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        let patient = try document(TestRecord.patient("x", .anna))
        let condition = try query("Patient?identifier=\(TestPerson.anna.number.text)")
        let created = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await node.door.create(patient, type: "Patient", ifNoneExist: condition, for: visit)
                        .wasCreated
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(created == 1)
    }

    @Test("a transaction resolves urn and conditional references, and is told in the order of the request")
    func transaction() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        try await node.load([TestRecord.organisation(TestCountry.centre)], as: TestCountry.region)
        var encounter = TestRecord.encounter("e", of: "x", at: TestCountry.centre, day: "2026-05-03")
        encounter = encounter.setting([
            ("id", .absent), ("subject", ["reference": "urn:uuid:11111111-1111-4111-8111-111111111111"]),
            (
                "serviceProvider",
                ["reference": .string("Organization?identifier=\(TestCountry.centre.hsaID)")]
            ),
        ])
        let bundle: JSONTree = [
            "resourceType": "Bundle", "type": "transaction",
            "entry": [
                ["resource": encounter, "request": ["method": "POST", "url": "Encounter"]],
                [
                    "fullUrl": "urn:uuid:11111111-1111-4111-8111-111111111111",
                    "resource": TestRecord.patient("y", .anna),
                    "request": ["method": "POST", "url": "Patient"],
                ],
            ],
        ]
        let response = try document(try await node.door.transaction(try document(bundle), for: visit))
        let locations = response.root["entry"].map {
            $0.elements.compactMap { $0.at("response", "location")?.string }
        }
        #expect(locations?.first?.hasPrefix("Encounter/") == true)
        let found = try await node.door.search(try query("Encounter"), for: node.visit(.anna))
        #expect(found.matches.count == 1)
        let unit = try #require(found.matches.first?.labels.labelClass.unit)
        #expect(unit == TestCountry.centre.hsaID.text)
    }

    @Test("a transaction with one bad entry stores nothing, and names the entry")
    func allOrNothing() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        let bad = TestRecord.patient("b", .sara).setting("birthDate", "1984-2-3")
        let bundle: JSONTree = [
            "resourceType": "Bundle", "type": "transaction",
            "entry": [
                [
                    "resource": TestRecord.patient("a", .anna),
                    "request": ["method": "PUT", "url": "Patient/a"],
                ], ["resource": bad, "request": ["method": "PUT", "url": "Patient/b"]],
            ],
        ]
        let error = await #expect(throws: DoorError.self) {
            try await node.door.transaction(try document(bundle), for: visit)
        }
        #expect(error?.issues.first?.expression.first?.hasPrefix("Bundle.entry[1].resource") == true)
        await #expect(throws: DoorError.self) { try await node.door.read("Patient/a", for: visit) }
    }

    @Test("a batch stores what it can and tells each entry's fate")
    func batch() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        let bundle: JSONTree = [
            "resourceType": "Bundle", "type": "batch",
            "entry": [
                [
                    "resource": TestRecord.patient("a", .anna),
                    "request": ["method": "PUT", "url": "Patient/a"],
                ],
                ["request": ["method": "GET", "url": "Patient/none"]],
                ["request": ["method": "GET", "url": "Patient/a"]],
            ],
        ]
        let response = try document(try await node.door.batch(try document(bundle), for: visit))
        let statuses = response.root["entry"].map {
            $0.elements.compactMap { $0.at("response", "status")?.string }
        }
        #expect(statuses == ["201 Created", "404 Not Found", "200 OK"])
    }

    @Test("a block posted as a Consent is the same block as the page's, and is lifted the same way")
    func consentOverTheAPI() async throws {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(of: .anna, patient: "anna", at: [TestCountry.centre, TestCountry.psychiatry]),
            as: TestCountry.region)
        let anna = node.visit(.anna)
        func consent(_ status: String, id: JSONTree) -> JSONTree {
            [
                "resourceType": "Consent", "id": id, "status": .string(status),
                "scope": ["coding": [["code": "patient-privacy"]]],
                "category": [
                    ["coding": [["system": .string(ConsentDocument.kindSystem), "code": "inner-block"]]]
                ],
                "provision": [
                    "type": "deny",
                    "actor": [
                        [
                            "role": ["coding": [["code": "CST"]]],
                            "reference": [
                                "reference": .string("Organization/\(TestCountry.psychiatry.hsaID)")
                            ],
                        ]
                    ],
                ],
            ]
        }
        let created = try await node.door.create(
            try document(consent("active", id: .absent)), type: "Consent", for: anna)
        let blocks = try await node.door.blocks(of: node.key(.anna), for: anna)
        #expect(blocks.map(\.unit) == [TestCountry.psychiatry.hsaID])
        #expect(blocks.first?.id == created.resource.key.id.text)
        await #expect(throws: DoorError.self) {
            try await node.door.create(
                try document(consent("active", id: .absent)), type: "Consent",
                for: node.loader(TestCountry.region))
        }
        node.clock.advance(seconds: 5)
        let id = created.resource.key.id.text
        _ = try await node.door.update(
            try document(consent("inactive", id: .string(id))), key: created.resource.key, for: anna)
        #expect(try await node.door.blocks(of: node.key(.anna), for: anna).first?.validity.ended != nil)
    }

    @Test("a conditional create by staff without a relation shows and tells nothing")
    func conditionByStaff() async throws {
        let node = try await TestNode()
        try await node.load([TestRecord.patient("p1", .anna)], as: TestCountry.region)
        let condition = try query("Patient?identifier=\(TestPerson.anna.number.text)")
        let error = await #expect(throws: DoorError.self) {
            try await node.door.create(
                try document(TestRecord.patient("x", .anna)), type: "Patient", ifNoneExist: condition,
                for: node.visit(TestCountry.berg))
        }
        #expect(error?.code == .forbidden)
    }

    @Test("staff register an answer only for a person whom their unit has a relation to")
    func answerByStaff() async throws {
        let node = try await TestNode()
        let answer = ConsentAnswer(
            person: node.key(.anna), organisation: TestCountry.specialist, isYes: true)
        let visit = node.visit(TestCountry.ek)
        await #expect(throws: DoorError.self) { try await node.door.answerConsent(answer, for: visit) }
        try await node.relate(.anna, to: TestCountry.practice)
        #expect(try await node.door.answerConsent(answer, for: visit) != nil)
    }

    @Test("a person writes nothing but her own blocks and answers")
    func individualWrites() async throws {
        let node = try await TestNode()
        let error = await #expect(throws: DoorError.self) {
            try await node.door.create(
                try document(TestRecord.patient("x", .anna)), type: "Patient", for: node.visit(.anna))
        }
        #expect(error?.code == .forbidden)
    }

    @Test("another provider's system changes nothing that is not its own")
    func otherProvidersSystem() async throws {
        let node = try await TestNode()
        try await node.load([TestRecord.patient("p1", .anna)], as: TestCountry.region)
        let visit = node.loader(TestCountry.specialist)
        await #expect(throws: DoorError.self) {
            try await node.door.update(
                try document(TestRecord.patient("p1", .sara)), key: "Patient/p1", for: visit)
        }
        await #expect(throws: DoorError.self) { try await node.door.delete("Patient/p1", for: visit) }
        #expect(try await node.door.read("Patient/p1", for: node.loader(TestCountry.region)).version == 1)
    }
}
