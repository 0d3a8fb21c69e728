// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

/// Ways round the law that a review found: each is shut.
@Suite("The door: ways round it")
struct SideDoorTests {
    private func document(_ tree: JSONTree) throws -> JSONDocument {
        try JSONDocument(parsing: tree.encoded())
    }

    private func query(_ text: String) throws -> SearchQuery {
        let (type, rest) = try #require(SearchURL.split(text))
        return try SearchQuery.parse(
            type: type, parameters: try #require(SearchURL.parameters(of: rest)), schema: .r4, zone: .utc,
            lenient: false, limits: .standard)
    }

    /// Anna and Gunnar with a result each at the centre; Berg takes part in Anna's care only.
    private func twoPatients() async throws -> TestNode {
        let node = try await TestNode()
        for (person, id) in [(TestPerson.anna, "anna"), (.gunnar, "gunnar")] {
            try await node.load(
                TestRecord.record(of: person, patient: id, at: [TestCountry.centre]), as: TestCountry.region)
        }
        try await node.relate(.anna, to: TestCountry.centre)
        return node
    }

    private func log(_ node: TestNode, of person: TestPerson) async throws -> [LogRow] {
        try await node.door.accessLog(about: node.key(person), count: 100, for: node.visit(person))
    }

    @Test("staff cannot make another patient's result into one of their own patient's")
    func takenOver() async throws {
        let node = try await twoPatients()
        let key: ResourceKey = "Observation/gunnar-O-VC1"
        let stolen = TestRecord.result(
            "gunnar-O-VC1", of: "anna", in: "anna-E-VC1", value: "99", day: "2026-05-04")
        await #expect(throws: DoorError.self) {
            try await node.door.update(try document(stolen), key: key, for: node.visit(TestCountry.berg))
        }
        #expect(try await node.door.read(key, for: node.visit(.gunnar)).version == 1)
        #expect(try await log(node, of: .gunnar).contains { $0.activity == .write && !$0.isAllowed })
    }

    @Test("a system that moves a resource to another person leaves a trace in both logs")
    func moved() async throws {
        let node = try await twoPatients()
        let moved = TestRecord.result(
            "gunnar-O-VC1", of: "anna", in: "anna-E-VC1", value: "99", day: "2026-05-04")
        _ = try await node.door.update(
            try document(moved), key: "Observation/gunnar-O-VC1", for: node.loader(TestCountry.region))
        for person in [TestPerson.anna, .gunnar] {
            let rows = try await log(node, of: person).filter { $0.activity == .write && $0.rule == "W1" }
            #expect(rows.contains { $0.persons.count == 2 })
        }
    }

    @Test("a deletion tells the same of what is hidden and what is not there, and the try is logged")
    func hiddenDeletion() async throws {
        let node = try await twoPatients()
        let visit = node.visit(TestCountry.ek)
        for (id, version) in [("gunnar-O-VC1", nil), ("gunnar-O-VC1", 999), ("none", nil)] as [(String, Int?)]
        {
            let error = await #expect(throws: DoorError.self) {
                try await node.door.delete(
                    ResourceKey("Observation", try #require(ResourceID(id))), ifMatch: version, for: visit)
            }
            #expect(error?.code == .notFound)
        }
        #expect(try await log(node, of: .gunnar).filter { $0.activity == .write && !$0.isAllowed }.count == 2)
    }

    @Test("an include gives only types that the client's scopes let it read")
    func includeByScope() async throws {
        let node = try await twoPatients()
        let scopes = try #require(Scopes("system/Observation.rs"))
        let client = SystemClient(
            id: "narrow", name: "narrow", provider: TestCountry.region, purposes: [.care], scopes: scopes)
        let visit = Visit(reader: .system(client), requestID: "test", channel: "api")
        let found = try await node.door.search(
            try query("Observation?_include=Observation:subject"), for: visit)
        #expect(found.matches.count == 2 && found.included.isEmpty)
        await #expect(throws: DoorError.self) {
            try await node.door.create(
                try document(TestRecord.patient("x", .anna)), type: "Patient",
                ifNoneExist: try query("Patient?identifier=\(TestPerson.anna.number.text)"), for: visit)
        }
    }

    @Test("a count by a system is logged with its number and the person it names")
    func countedBySystem() async throws {
        let node = try await twoPatients()
        var counting = try query("Observation?patient=Patient/anna")
        counting.summaryCount = true
        let result = try await node.door.search(counting, for: node.loader(TestCountry.region))
        #expect(result.total == 1)
        let rows = try await log(node, of: .anna).filter { $0.rule == "S1" && $0.activity == .search }
        #expect(rows.first?.resources.first?.count == 1)
    }

    @Test("a unit that is not known is covered by every inner block")
    func unknownUnit() async throws {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(of: .anna, patient: "anna", at: [TestCountry.psychiatry])
                + [
                    TestRecord.result("loose", of: "anna", in: "nowhere", value: "1", day: "2026-05-03")
                        .setting("encounter", .absent)
                ], as: TestCountry.region)
        try await node.relate(.anna, to: TestCountry.centre)
        let berg = node.visit(TestCountry.berg)
        try await node.door.confirmActiveChoice(about: node.key(.anna), for: berg)
        #expect(try await node.door.read("Observation/loose", for: berg).version == 1)
        let order = BlockOrder(kind: .inner, organisation: TestCountry.psychiatry.hsaID, exempted: [])
        _ = try await node.door.createBlock(order, for: node.visit(.anna))
        await #expect(throws: DoorError.self) { try await node.door.read("Observation/loose", for: berg) }
    }

    @Test("a read that fails in a transaction is told in its entry: what was written stands")
    func readInTransaction() async throws {
        let node = try await TestNode()
        let bundle: JSONTree = [
            "resourceType": "Bundle", "type": "transaction",
            "entry": [
                [
                    "resource": TestRecord.patient("a", .anna),
                    "request": ["method": "PUT", "url": "Patient/a"],
                ], ["request": ["method": "GET", "url": "Patient/none"]],
            ],
        ]
        let visit = node.loader(TestCountry.region)
        let response = try document(try await node.door.transaction(try document(bundle), for: visit))
        let statuses = response.root["entry"].map {
            $0.elements.compactMap { $0.at("response", "status")?.string }
        }
        #expect(statuses == ["201 Created", "404 Not Found"])
        #expect(try await node.door.read("Patient/a", for: visit).version == 1)
    }

    @Test("a guardian's look at a child in the register is logged for the child")
    func register() async throws {
        let node = try await TestNode()
        #expect(try await node.door.children(of: node.visit(.sara)).map(\.givenName) == ["Liv"])
        let rows = try await AccessLog(ledger: node.store.ledger).rows(
            about: node.key(.liv), before: nil, count: 10)
        #expect(rows.contains { $0.rule == "R1" && $0.arguments == "guardian" })
    }

    @Test("a look-up that is refused is logged for the one who tried, without what was asked for")
    func refusedLookUp() async throws {
        let node = try await TestNode()
        let visit = node.visit(.sara)
        await #expect(throws: DoorError.self) {
            try await node.door.findPeople(named: "Nordin", born: nil, for: visit)
        }
        let rows = try await AccessLog(ledger: node.store.ledger).rows(
            by: LogUser(visit.reader), before: nil, count: 10)
        let row = try #require(rows.first { $0.rule == "R1" })
        #expect(row.decision == Decision.deny.rawValue && row.arguments == "name" && row.resources.isEmpty)
    }
}
