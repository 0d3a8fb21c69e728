// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@Suite("The door: filing")
struct FilingTests {
    private static let task = ResourceType("Task")

    private func task(
        _ key: ResourceKey = ResourceKey(Self.task, .random()), expected: Int? = 0,
        status: String = "requested"
    ) -> Filing.Document {
        Filing.Document(key: key, expected: expected) { patient in
            [
                "resourceType": "Task", "status": .string(status), "intent": "order", "for": patient,
                "description": "Ring upp",
            ]
        }
    }

    private func filing(
        _ node: TestNode, _ person: TestPerson, to unit: CareUnit?, _ ground: FilingGround,
        _ documents: [Filing.Document]
    ) -> Filing {
        Filing(person: node.key(person), unit: unit?.hsaID, ground: ground, documents: documents)
    }

    private func worklist(_ node: TestNode, _ staff: StaffMember) async throws -> [Worklist.Entry] {
        try await node.door.worklist(SearchQuery(type: Self.task), for: node.visit(staff)).entries
    }

    @Test("what a person hands in becomes the unit's, waits in its list, and the looks at it are logged")
    func handedIn() async throws {
        let node = try await TestNode()
        let filed = try await node.door.file(
            filing(node, .anna, to: TestCountry.centre, .fromIndividual, [task()]), for: node.visit(.anna))
        let labels = try #require(filed.first).labels
        #expect(filed.count == 1 && labels.person == node.key(.anna))
        #expect(labels.labelClass.owner == TestCountry.region.text)
        #expect(labels.labelClass.unit == TestCountry.centre.hsaID.text)
        let waiting = try await worklist(node, TestCountry.berg)
        #expect(waiting.map(\.person.givenName) == ["Anna"])
        #expect(try await worklist(node, TestCountry.hjort).isEmpty)
        #expect(try await worklist(node, TestCountry.ek).isEmpty)
        let rows = try await node.door.accessLog(about: node.key(.anna), count: 50, for: node.visit(.anna))
        #expect(rows.contains { $0.rule == "W3" })
        #expect(
            rows.contains { $0.rule == "D4" && $0.user.id.contains("BERG") && $0.arguments == "worklist" })
    }

    @Test("a task that a system loads is for whom it says and its owner's, so it waits in the unit's list")
    func loadedTask() async throws {
        let node = try await TestNode()
        let loaded: JSONTree = [
            "resourceType": "Task", "id": "loaded", "status": "requested", "intent": "order",
            "for": ["reference": "Patient/p"],
            "owner": ["reference": .string("Organization/\(TestCountry.centre.hsaID)")],
        ]
        try await node.load(
            [TestRecord.patient("p", .anna), TestRecord.organisation(TestCountry.centre), loaded],
            as: TestCountry.region)
        #expect(try await worklist(node, TestCountry.berg).isEmpty)
        try await node.relate(.anna, to: TestCountry.centre)
        #expect(try await worklist(node, TestCountry.berg).map(\.person.givenName) == ["Anna"])
        #expect(try await worklist(node, TestCountry.hjort).isEmpty)
    }

    @Test("nobody hands in for another adult; a guardian does for a young child")
    func whose() async throws {
        let node = try await TestNode()
        let about = filing(node, .gunnar, to: TestCountry.centre, .fromIndividual, [task()])
        await #expect(throws: DoorError.self) { try await node.door.file(about, for: node.visit(.anna)) }
        let liv = filing(node, .liv, to: TestCountry.centre, .fromIndividual, [task()])
        #expect(try await node.door.file(liv, for: node.visit(.sara, actingFor: .liv)).count == 1)
        await #expect(throws: DoorError.self) { try await node.door.file(liv, for: node.visit(.anna)) }
    }

    @Test("staff write their own unit's record only with a tie, and only over the version they saw")
    func ownRecord() async throws {
        let node = try await TestNode()
        let key = ResourceKey(Self.task, .random())
        let own = filing(node, .anna, to: nil, .ownDocumentation, [task(key)])
        let visit = node.visit(TestCountry.berg)
        await #expect(throws: DoorError.self) { try await node.door.file(own, for: visit) }
        try await node.relate(.anna, to: TestCountry.centre)
        #expect(try await node.door.file(own, for: visit).first?.version == 1)
        let again = filing(
            node, .anna, to: nil, .ownDocumentation, [task(key, expected: 1, status: "completed")])
        #expect(try await node.door.file(again, for: visit).first?.version == 2)
        let error = await #expect(throws: DoorError.self) { try await node.door.file(again, for: visit) }
        #expect(error?.code == .versionConflict(expected: 1, actual: 2))
        let elsewhere = filing(node, .anna, to: TestCountry.cardiology, .ownDocumentation, [task()])
        await #expect(throws: DoorError.self) { try await node.door.file(elsewhere, for: visit) }
    }

    @Test("a concern for a child reaches the child unit without a tie, and nobody else sees it")
    func concern() async throws {
        let node = try await TestNode()
        let concern = filing(node, .liv, to: TestCountry.children, .dutyToReport, [task()])
        let key = try #require(try await node.door.file(concern, for: node.visit(TestCountry.asa)).first).key
        #expect(try await worklist(node, TestCountry.tom).count == 1)
        #expect(try await node.door.read(key, for: node.visit(TestCountry.tom)).version == 1)
        try await node.relate(.liv, to: TestCountry.centre)
        for visit in [
            node.visit(TestCountry.berg), node.visit(TestCountry.asa), node.visit(TestCountry.karin),
            node.visit(.sara, actingFor: .liv),
        ] {
            await #expect(throws: DoorError.self) { try await node.door.read(key, for: visit) }
        }
        let wrong = filing(node, .liv, to: TestCountry.centre, .dutyToReport, [task()])
        await #expect(throws: DoorError.self) {
            try await node.door.file(wrong, for: node.visit(TestCountry.asa))
        }
    }

    @Test("a shared plan is given out only with the person's own active consent")
    func sharedPlan() async throws {
        let node = try await TestNode()
        try await node.relate(.gunnar, to: TestCountry.centre)
        let visit = node.visit(TestCountry.berg)
        let consent = ResourceKey("Consent", .random())
        var plan = filing(node, .gunnar, to: TestCountry.homeNursing, .agreedPlan, [task()])
        await #expect(throws: DoorError.self) { try await node.door.file(plan, for: visit) }
        plan.consent = consent
        await #expect(throws: DoorError.self) { try await node.door.file(plan, for: visit) }
        func answer(_ status: String) -> Filing.Document {
            Filing.Document(key: consent, expected: nil) { patient in
                [
                    "resourceType": "Consent", "status": .string(status), "patient": patient,
                    "scope": ["text": "plan"], "category": [["text": "plan"]], "policyRule": ["text": "HSL"],
                ]
            }
        }
        plan.documents = [answer("rejected"), task()]
        await #expect(throws: DoorError.self) { try await node.door.file(plan, for: visit) }
        plan.documents = [answer("active"), task()]
        #expect(try await node.door.file(plan, for: visit).count == 2)
        #expect(try await worklist(node, TestCountry.nils).count == 1)
    }

    @Test("a case is given on only by those who work with it")
    func assignment() async throws {
        let node = try await TestNode()
        let karin = node.visit(TestCountry.karin)
        let (person, unit) = (node.key(.gunnar), TestCountry.homeCare.hsaID)
        await #expect(throws: DoorError.self) {
            try await node.door.assign(person, to: nil, at: unit, days: 30, for: karin)
        }
        let application = filing(node, .gunnar, to: TestCountry.assessment, .fromIndividual, [task()])
        _ = try await node.door.file(application, for: node.visit(.gunnar))
        try await node.door.assign(person, to: nil, at: unit, days: 30, for: karin)
        let measure = filing(node, .gunnar, to: TestCountry.homeCare, .commissioned, [task()])
        #expect(try await node.door.file(measure, for: karin).count == 1)
        #expect(try await worklist(node, TestCountry.pia).count == 1)
        await #expect(throws: DoorError.self) {
            try await node.door.file(measure, for: node.visit(TestCountry.tom))
        }
    }

    @Test("nothing of another unit is written over by handing over to it, and the try is logged")
    func notOver() async throws {
        let node = try await TestNode()
        try await node.relate(.anna, to: TestCountry.centre)
        try await node.relate(.anna, to: TestCountry.cardiology)
        let key = ResourceKey(Self.task, .random())
        let theirs = filing(node, .anna, to: nil, .ownDocumentation, [task(key)])
        _ = try await node.door.file(theirs, for: node.visit(TestCountry.hjort))
        let over = filing(node, .anna, to: TestCountry.cardiology, .referral, [task(key, expected: nil)])
        await #expect(throws: DoorError.self) {
            try await node.door.file(over, for: node.visit(TestCountry.berg))
        }
        let another = filing(node, .gunnar, to: TestCountry.centre, .fromIndividual, [task()])
        await #expect(throws: DoorError.self) { try await node.door.file(another, for: node.visit(.anna)) }
        #expect(try await node.door.read(key, for: node.visit(.anna)).version == 1)
        for person in [TestPerson.anna, .gunnar] {
            let rows = try await node.door.accessLog(
                about: node.key(person), count: 50, for: node.visit(person))
            #expect(rows.contains { $0.activity == .write && !$0.isAllowed })
        }
    }

    @Test("a document that breaks FHIR is refused and nothing of the filing is written")
    func broken() async throws {
        let node = try await TestNode()
        let good = task()
        let bad = Filing.Document(key: ResourceKey(Self.task, .random())) { _ in
            ["resourceType": "Task", "status": "requested"]
        }
        await #expect(throws: DoorError.self) {
            try await node.door.file(
                filing(node, .anna, to: TestCountry.centre, .fromIndividual, [good, bad]),
                for: node.visit(.anna))
        }
        #expect(try await worklist(node, TestCountry.berg).isEmpty)
    }
}
