// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Synchronization
import TestKit
import Testing

@Suite("The door: reading")
struct ReadingTests {
    private func query(_ text: String) throws -> SearchQuery {
        let (type, rest) = try #require(SearchURL.split(text))
        return try SearchQuery.parse(
            type: type, parameters: try #require(SearchURL.parameters(of: rest)), schema: .r4, zone: .utc,
            lenient: false, limits: .standard)
    }

    private func node() async throws -> TestNode {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(
                of: .anna, patient: "anna",
                at: [TestCountry.centre, TestCountry.cardiology, TestCountry.psychiatry]),
            as: TestCountry.region)
        return node
    }

    @Test("the operator is told of each body that cannot be read, by id only, however it is asked for")
    func unreadable() async throws {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(of: .anna, patient: "a", at: [TestCountry.centre]), as: TestCountry.region)
        try await node.relate(.anna, to: TestCountry.centre)
        let key: ResourceKey = "Observation/a-O-VC1"
        let told = Mutex<[UnreadableResource]>([])
        let clock = node.clock
        let door = Door(
            store: BrokenStore(whole: node.store, broken: key), keys: node.keys,
            unreadable: { broken in told.withLock { $0.append(broken) } }, now: { clock.now })
        let visit = node.visit(TestCountry.berg)
        let shown = try await door.read(key, for: visit)
        let found = try await door.timeline(
            TimelineQuestion(person: node.key(.anna), types: ["Observation"]), for: visit)
        #expect(found.matches.contains { $0.key == key }, "it is shown, not left out")
        #expect(shown.unreadable?.unit == TestCountry.centre.hsaID.text && shown.readableRoot == nil)
        #expect(told.withLock { $0.map(\.key) } == [key, key])
    }

    @Test("a person reads her own result, and the log says so before the answer")
    func ownResult() async throws {
        let node = try await node()
        let read = try await node.door.read("Observation/anna-O-VC1", for: node.visit(.anna))
        #expect(read.version == 1)
        let rows = try await AccessLog(ledger: node.store.ledger).rows(about: node.key(.anna), count: 100)
        let row = try #require(rows.first { $0.activity == .read })
        #expect(row.rule == "C1")
        #expect(row.user.kind == .individual)
        #expect(row.resources.first?.id == "anna-O-VC1")
    }

    @Test("another person's result does not exist for her, and the attempt is logged")
    func othersResult() async throws {
        let node = try await node()
        let error = await #expect(throws: DoorError.self) {
            try await node.door.read("Observation/anna-O-VC1", for: node.visit(.sara))
        }
        #expect(error?.code == .notFound)
        let rows = try await AccessLog(ledger: node.store.ledger).rows(about: node.key(.anna), count: 100)
        #expect(rows.contains { !$0.isAllowed && $0.user.kind == .individual })
    }

    @Test("staff without a relation are told to register one, and see nothing (D5)")
    func withoutRelation() async throws {
        let node = try await node()
        let result = try await node.door.search(
            try query("Observation?patient=anna"), for: node.visit(TestCountry.berg))
        #expect(result.matches.isEmpty)
        #expect(result.issues.contains { $0.diagnostics.hasPrefix("D5 ") })
        #expect(!result.issues.contains { $0.diagnostics.hasPrefix("D6 ") })
    }

    @Test("with a relation the own unit is open (D4), other units wait for an active choice (D6)")
    func activeChoice() async throws {
        let node = try await node()
        try await node.relate(.anna, to: TestCountry.centre)
        let visit = node.visit(TestCountry.berg)
        let before = try await node.door.search(try query("Observation?patient=anna"), for: visit)
        #expect(before.matches.map(\.key) == ["Observation/anna-O-VC1"])
        #expect(before.issues.contains { $0.diagnostics.hasPrefix("D6 ") })
        try await node.door.confirmActiveChoice(about: node.key(.anna), for: visit)
        let after = try await node.door.search(try query("Observation?patient=anna"), for: visit)
        #expect(after.matches.count == 3)
        #expect(after.issues.isEmpty)
    }

    @Test("a block closes psychiatry at once; that it exists is told, not where (D7)")
    func block() async throws {
        let node = try await node()
        try await node.relate(.anna, to: TestCountry.centre)
        let visit = node.visit(TestCountry.berg)
        try await node.door.confirmActiveChoice(about: node.key(.anna), for: visit)
        _ = try await node.door.createBlock(
            BlockOrder(kind: .inner, organisation: TestCountry.psychiatry.hsaID), for: node.visit(.anna))
        let result = try await node.door.search(try query("Observation?patient=anna"), for: visit)
        #expect(result.matches.count == 2)
        let told = try #require(result.issues.first { $0.diagnostics.hasPrefix("D7 ") })
        #expect(!told.diagnostics.contains("PSYK"))
        await #expect(throws: DoorError.self) {
            try await node.door.read("Observation/anna-O-PSYK", for: visit)
        }
        let own = try await node.door.search(try query("Observation"), for: node.visit(.anna))
        #expect(own.matches.count == 3)
    }

    @Test("a lifted block opens again")
    func liftedBlock() async throws {
        let node = try await node()
        try await node.relate(.anna, to: TestCountry.centre)
        let berg = node.visit(TestCountry.berg)
        try await node.door.confirmActiveChoice(about: node.key(.anna), for: berg)
        let anna = node.visit(.anna)
        _ = try await node.door.createBlock(
            BlockOrder(kind: .inner, organisation: TestCountry.psychiatry.hsaID), for: anna)
        let block = try #require(try await node.door.blocks(of: node.key(.anna), for: anna).first)
        node.clock.advance(seconds: 60)
        _ = try await node.door.liftBlock(id: block.id, for: anna)
        let result = try await node.door.search(try query("Observation?patient=anna"), for: berg)
        #expect(result.matches.count == 3)
    }

    @Test(
        "between providers: nothing before a relation (D16), then the question (D18), yes (D17), withdrawn (D19)"
    )
    func betweenProviders() async throws {
        let node = try await node()
        try await node.load([TestRecord.patient("anna-p2", .anna)], as: TestCountry.specialist)
        try await node.inform(.anna, by: TestCountry.region)
        let ek = node.visit(TestCountry.ek)
        let anna = node.visit(.anna)
        func search() async throws -> SearchResult {
            try await node.door.search(try query("Observation?patient=anna-p2"), for: ek)
        }
        let stranger = try await search()
        #expect(stranger.matches.isEmpty)
        #expect(!stranger.issues.contains { $0.diagnostics.hasPrefix("D18 ") })
        try await node.relate(.anna, to: TestCountry.practice)
        let asking = try await search()
        #expect(asking.matches.isEmpty)
        #expect(asking.issues.contains { $0.diagnostics.hasPrefix("D18 ") })
        let answer = ConsentAnswer(person: nil, organisation: TestCountry.specialist, isYes: true)
        let stored = try await node.door.answerConsent(answer, for: anna)
        #expect(try await search().matches.count == 3)
        node.clock.advance(seconds: 60)
        _ = try await node.door.withdrawConsent(id: try #require(stored).key.id.text, for: anna)
        #expect(try await search().matches.isEmpty)
    }

    @Test("a guardian reads a young child's record and may not block it (C3, C5)")
    func guardian() async throws {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(of: .liv, patient: "liv", at: [TestCountry.centre]), as: TestCountry.region)
        let visit = node.visit(.sara, actingFor: .liv)
        #expect(try await node.door.read("Observation/liv-O-VC1", for: visit).version == 1)
        let error = await #expect(throws: DoorError.self) {
            try await node.door.createBlock(
                BlockOrder(kind: .inner, organisation: TestCountry.centre.hsaID), for: visit)
        }
        #expect(error?.verdict?.rule == "C5")
    }

    @Test("a system client never sees another provider's data")
    func otherProvider() async throws {
        let node = try await node()
        await #expect(throws: DoorError.self) {
            try await node.door.read("Observation/anna-O-VC1", for: node.loader(TestCountry.specialist))
        }
        let result = try await node.door.search(
            try query("Observation?_total=accurate"), for: node.loader(TestCountry.specialist))
        #expect(result.matches.isEmpty)
        #expect(result.total == 0)
    }

    @Test("staff search about one person at a time")
    func namesNobody() async throws {
        let node = try await node()
        let error = await #expect(throws: DoorError.self) {
            try await node.door.search(try query("Observation"), for: node.visit(TestCountry.berg))
        }
        #expect(error?.code == .forbidden)
    }

    @Test("a commission for follow-up opens no record (D11)")
    func followUp() async throws {
        let node = try await node()
        try await node.relate(.anna, to: TestCountry.staffUnit)
        let error = await #expect(throws: DoorError.self) {
            try await node.door.read("Observation/anna-O-VC1", for: node.visit(TestCountry.ulla))
        }
        #expect(error?.verdict?.rule == "D11")
    }

    @Test("a compilation gives values without persons, leaves blocked data out, and is logged")
    func compilation() async throws {
        let node = try await node()
        let ulla = node.visit(TestCountry.ulla)
        let queries = [try query("Observation")]
        let all = try await node.door.compile(queries, for: ulla) {
            $0["valueQuantity"]?["value"]?.numberText
        }
        #expect(all.rows.count == 3)
        _ = try await node.door.createBlock(
            BlockOrder(kind: .inner, organisation: TestCountry.psychiatry.hsaID), for: node.visit(.anna))
        let open = try await node.door.compile(queries, for: ulla) {
            $0["valueQuantity"]?["value"]?.numberText
        }
        #expect(open.rows.count == 2)
        #expect(Set(open.rows.map(\.pseudonym)).count == 1)
        #expect(open.rows.first?.pseudonym != all.rows.first?.pseudonym)
        let rows = try await node.door.ownActions(count: 10, for: ulla)
        #expect(rows.count { $0.activity == .compile && $0.rule == "D11" } == 2)
    }

    @Test("a page token fits only the search and reader that it was made for")
    func pageToken() async throws {
        let node = try await node()
        let query = try query("Observation?_count=1")
        let first = try await node.door.search(query, for: node.visit(.anna))
        let token = try #require(first.nextToken)
        let second = try await node.door.search(query, pageToken: token, for: node.visit(.anna))
        #expect(second.matches.map(\.key) != first.matches.map(\.key))
        let error = await #expect(throws: DoorError.self) {
            try await node.door.search(query, pageToken: token, for: node.visit(.sara))
        }
        #expect(error?.code == .badPageToken)
    }

    @Test("the timeline shows all providers' records of a person, newest day first")
    func timeline() async throws {
        let node = try await node()
        try await node.load(
            TestRecord.record(of: .anna, patient: "anna-p2", at: [TestCountry.practice], day: "2026-05-10"),
            as: TestCountry.specialist)
        let question = TimelineQuestion(person: node.key(.anna), types: ["Observation"], count: 2)
        let first = try await node.door.timeline(question, for: node.visit(.anna))
        #expect(first.total == 4)
        #expect(first.matches.first?.key == "Observation/anna-p2-O-EK")
        let next = try await node.door.timeline(question, pageToken: first.nextToken, for: node.visit(.anna))
        #expect(Set(first.matches.map(\.key)).union(next.matches.map(\.key)).count == 4)
        #expect(next.nextToken == nil)
    }
}
