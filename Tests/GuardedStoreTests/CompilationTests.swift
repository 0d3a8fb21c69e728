// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

@Suite("The door: what is drawn for follow-up, and drawn again")
struct CompilationTests {
    private let queries = [SearchQuery(type: "Observation")]

    private func node() async throws -> TestNode {
        let node = try await TestNode()
        for (person, id) in [(TestPerson.anna, "anna"), (.sara, "sara")] {
            try await node.load(
                TestRecord.record(of: person, patient: id, at: [TestCountry.centre, TestCountry.psychiatry]),
                as: TestCountry.region)
        }
        // About nobody, so that no person was written at the latest moment.
        node.clock.advance(seconds: 1)
        try await node.load([TestRecord.organisation(TestCountry.centre)], as: TestCountry.region)
        return node
    }

    private func compile(
        _ node: TestNode, as staff: StaffMember = TestCountry.ulla, since mark: CompilationMark? = nil
    ) async throws -> Compilation<String> {
        try await node.door.compile(queries, for: node.visit(staff), since: mark) { $0["id"]?.string }
    }

    private func block(_ person: TestPerson, _ node: TestNode, from start: Int = 0) async throws {
        let block = Block(
            id: "b", person: node.key(person), kind: .inner, provider: TestCountry.region,
            unit: TestCountry.psychiatry.hsaID, validity: Validity(from: node.clock.now.adding(days: start)),
            registeredBy: "test")
        try await node.enter([block.fact()])
    }

    @Test("the first run draws all; the next nothing when nothing has changed")
    func unchanged() async throws {
        let node = try await node()
        let first = try await compile(node)
        #expect(first.redrawn == nil && first.rows.count == 4)
        node.clock.advance(seconds: 1)
        let second = try await compile(node, since: first.mark)
        #expect(second.redrawn == [] && second.rows.isEmpty)
    }

    @Test("a person with something new is drawn again under the same pseudonym, and nobody else")
    func changed() async throws {
        let node = try await node()
        let first = try await compile(node)
        node.clock.advance(seconds: 1)
        try await node.load(
            [TestRecord.result("anna-new", of: "anna", in: "anna-E-VC1", value: "50", day: "2026-01-02")],
            as: TestCountry.region)
        let second = try await compile(node, since: first.mark)
        #expect(second.redrawn?.count == 1 && second.rows.count == 3)
        #expect(second.rows.contains { $0.value == "anna-new" })
        let anna = first.rows.first { $0.value.hasPrefix("anna") }?.pseudonym
        #expect(second.redrawn?.first == anna && second.rows.allSatisfy { $0.pseudonym == anna })
    }

    @Test("a block takes what was drawn away at the next run, also one that begins to hold in between")
    func blocked() async throws {
        let node = try await node()
        try await block(.anna, node, from: 2)
        let first = try await compile(node)
        #expect(first.rows.count == 4)
        node.clock.advance(seconds: 3 * 86_400)
        let second = try await compile(node, since: first.mark)
        #expect(second.redrawn?.isEmpty == false)
        #expect(second.rows.filter { $0.value.hasPrefix("anna") }.count == 1)
    }

    @Test("a changed directory draws all anew, under new pseudonyms")
    func otherGround() async throws {
        let node = try await node()
        let first = try await compile(node)
        var unit = TestCountry.centre
        unit.name = "Nytt namn"
        try await node.enter([Directory.fact(for: unit)])
        let second = try await compile(node, since: first.mark)
        #expect(second.redrawn == nil && second.rows.count == 4)
        #expect(Set(second.rows.map(\.pseudonym)).isDisjoint(with: first.rows.map(\.pseudonym)))
    }
}
