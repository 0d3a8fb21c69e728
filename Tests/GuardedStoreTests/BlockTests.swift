// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import TestKit
import Testing

@Suite("The door: blocks")
struct BlockTests {
    private let inner = BlockOrder(kind: .inner, organisation: TestCountry.psychiatry.hsaID)
    private let outer = BlockOrder(kind: .outer, organisation: TestCountry.region)

    private func consent(_ changes: JSONTree, id: JSONTree = .absent) throws -> JSONDocument {
        var provision: [(name: String, value: JSONTree)] = [
            ("type", "deny"),
            (
                "actor",
                [
                    [
                        "role": ["coding": [["code": "CST"]]],
                        "reference": [
                            "reference": .string("Organization/\(TestCountry.psychiatry.hsaID)")
                        ],
                    ]
                ]
            ),
        ]
        if case .object(let members) = changes { provision += members }
        let tree: JSONTree = [
            "resourceType": "Consent", "id": id, "status": "active",
            "scope": ["coding": [["code": "patient-privacy"]]],
            "category": [
                ["coding": [["system": .string(ConsentDocument.kindSystem), "code": "inner-block"]]]
            ],
            "provision": .object(provision),
        ]
        return try JSONDocument(parsing: tree.encoded())
    }

    @Test("a block that stands is not made again by a double click, and is open after one lifting")
    func twice() async throws {
        let node = try await TestNode()
        let anna = node.visit(.anna)
        let first = try await node.door.createBlocks([inner], for: anna)
        let second = try await node.door.createBlocks([inner], for: anna)
        #expect(first.map(\.kind) == [.created])
        #expect(second.map(\.kind) == [.matched])
        #expect(second.first?.resource.key == first.first?.resource.key)
        let made = try #require(first.first).resource.key.id.text
        _ = try await node.door.liftBlock(id: made, for: anna)
        let blocks = try await node.door.blocks(of: node.key(.anna), for: anna)
        #expect(blocks.allSatisfy { $0.validity.ended != nil })
        node.clock.advance(seconds: 5)
        #expect(try await node.door.createBlocks([inner], for: anna).map(\.kind) == [.created])
    }

    @Test("blocks asked for together are made together or not at all")
    func together() async throws {
        let node = try await TestNode()
        let anna = node.visit(.anna)
        let unknown = BlockOrder(kind: .outer, organisation: TestCountry.psychiatry.hsaID)
        await #expect(throws: DoorError.self) {
            try await node.door.createBlocks([inner, unknown], for: anna)
        }
        #expect(try await node.door.blocks(of: node.key(.anna), for: anna).isEmpty)
        #expect(try await node.door.createBlocks([inner, outer], for: anna).count == 2)
        #expect(try await node.door.blocks(of: node.key(.anna), for: anna).count == 2)
    }

    @Test("only medicines and warnings may be exempted from a block")
    func exempted() async throws {
        let node = try await TestNode()
        let anna = node.visit(.anna)
        var order = inner
        order.exempted = ["lak", "upp"]
        #expect(try await node.door.createBlock(order, for: anna) != nil)
        order.exempted = ["und"]
        let error = await #expect(throws: DoorError.self) {
            try await node.door.createBlock(order, for: anna)
        }
        #expect(error?.code == .invalid)
    }

    @Test("a block over the API with an end is refused, and so is a new one by PUT: each retry would add one")
    func overTheAPI() async throws {
        let node = try await TestNode()
        let anna = node.visit(.anna)
        let ending = await #expect(throws: DoorError.self) {
            try await node.door.create(
                try consent(["period": ["end": "2027-01-01"]]), type: "Consent", for: anna)
        }
        #expect(ending?.code == .invalid)
        let placed = await #expect(throws: DoorError.self) {
            try await node.door.update(try consent([:], id: "abc"), key: "Consent/abc", for: anna)
        }
        #expect(placed?.code == .unsupported)
        #expect(try await node.door.blocks(of: node.key(.anna), for: anna).isEmpty)
        let kinds = [
            try await node.door.create(try consent([:]), type: "Consent", for: anna).kind,
            try await node.door.create(try consent([:]), type: "Consent", for: anna).kind,
        ]
        #expect(kinds == [.created, .matched])
    }
}
