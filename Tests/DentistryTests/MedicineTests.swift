// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import GuardedStore
import Identity
import TestKit
import Testing

@testable import Dentistry

@Suite("Medicines and warnings over provider borders")
struct MedicineTests {
    private func run(_ body: (TestNode, KeepDentalRecord) async throws -> Void) async throws {
        let node = try await DentalCountry.node()
        let clock = node.clock
        let names = DentalNames { $0 }
        try await body(node, KeepDentalRecord(door: node.door, names: names, now: { clock.now }))
        await node.store.close()
    }

    private func known(_ node: TestNode) async throws -> KnownMedicines {
        try await ReadMedicines(door: node.door).known(
            of: node.key(.anna), for: node.visit(DentalCountry.asa))
    }

    private func rules(_ node: TestNode) async throws -> Set<String> {
        let rows = try await node.door.accessLog(
            about: node.key(.anna), count: 100, for: node.visit(.anna))
        return Set(rows.filter { $0.user.name == "Åsa Nyberg" }.map(\.rule))
    }

    @Test("unasked: nothing is shown (D18); after no: nothing (D19)")
    func unasked() async throws {
        try await run { node, _ in
            let before = try await known(node)
            #expect(before.medicines.isEmpty && before.alerts.isEmpty)
            _ = try await node.door.overview(of: node.key(.anna), for: node.visit(DentalCountry.asa))
            #expect(try await rules(node).contains("D18"))
            try await DentalCountry.answer(false, on: node)
            let after = try await known(node)
            #expect(after.medicines.isEmpty && after.alerts.isEmpty)
            _ = try await node.door.overview(of: node.key(.anna), for: node.visit(DentalCountry.asa))
            #expect(try await rules(node).contains("D19"))
        }
    }

    @Test("after yes: medicines and warnings with their provider, read by D17")
    func consented() async throws {
        try await run { node, _ in
            try await DentalCountry.answer(true, on: node)
            let known = try await known(node)
            #expect(known.medicines.map(\.value.name) == ["Warfarin 2,5 mg"])
            #expect(known.medicines.first?.entry.place.unitName == "Vårdcentralen Linden")
            #expect(known.alerts.map(\.value.name) == ["Penicillin"])
            #expect(known.bloodThinners.count == 1)
            #expect(try await rules(node).contains("D17"))
        }
    }

    @Test("an extraction is not planned before the warning is answered, and the answer is kept in the plan")
    func mustAnswer() async throws {
        try await run { node, keep in
            try await DentalCountry.answer(true, on: node)
            let (anna, asa) = (node.key(.anna), node.visit(DentalCountry.asa))
            let extraction = try #require(DentalMeasure.named("401"))
            guard
                case .mustAnswer(let found) = try await keep.plan(
                    extraction, at: Tooth(36), answer: nil, of: anna, for: asa)
            else {
                Issue.record("planned without an answer")
                return
            }
            #expect(found.bloodThinners.map(\.value.atc) == ["B01AA03"])
            let before = try await ReadDentalRecord(door: node.door).record(of: anna, for: asa)
            #expect(before.plans.isEmpty)
            _ = try await keep.plan(extraction, at: Tooth(36), answer: .asksPrescriber, of: anna, for: asa)
            let after = try await ReadDentalRecord(door: node.door).record(of: anna, for: asa)
            #expect(after.plans.first?.value.measures.first?.remarks == ["support.fragar"])
        }
    }

    @Test("a measure that does not bleed asks nothing; without consent nothing is known and nothing asked")
    func notAsked() async throws {
        try await run { node, keep in
            let (anna, asa) = (node.key(.anna), node.visit(DentalCountry.asa))
            let extraction = try #require(DentalMeasure.named("401"))
            guard
                case .planned = try await keep.plan(
                    extraction, at: Tooth(36), answer: nil, of: anna, for: asa)
            else {
                Issue.record("asked about what may not be seen")
                return
            }
            try await DentalCountry.answer(true, on: node)
            let filling = try #require(DentalMeasure.named("705"))
            guard
                case .planned = try await keep.plan(
                    filling, at: Tooth(36), answer: nil, of: anna, for: asa)
            else {
                Issue.record("asked before a filling")
                return
            }
        }
    }

    @Test("a medicine that cannot be read is told of, and asked about before a measure that bleeds")
    func unreadable() async throws {
        try await run { node, _ in
            try await DentalCountry.answer(true, on: node)
            let warfarin = try #require(try await known(node).medicines.first).entry.key
            let (anna, asa) = (node.key(.anna), node.visit(DentalCountry.asa))
            let clock = node.clock
            let door = node.door(breaking: warfarin)
            let seen = try await ReadMedicines(door: door).known(of: anna, for: asa)
            #expect(seen.bloodThinners.isEmpty && seen.unreadable.map(\.key) == [warfarin])
            let keep = KeepDentalRecord(door: door, names: DentalNames { $0 }, now: { clock.now })
            let extraction = try #require(DentalMeasure.named("401"))
            guard
                case .mustAnswer(let found) = try await keep.plan(
                    extraction, at: Tooth(36), answer: nil, of: anna, for: asa)
            else {
                Issue.record("planned although a medicine cannot be read")
                return
            }
            #expect(found.unreadable.map(\.key) == [warfarin])
        }
    }
}
