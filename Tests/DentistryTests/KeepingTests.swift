// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

@testable import Dentistry

@Suite("Keeping a dental record, over the real door")
struct KeepingTests {
    private static let names = DentalNames { $0 }

    private func run(_ body: (TestNode, KeepDentalRecord) async throws -> Void) async throws {
        let node = try await DentalCountry.node()
        let clock = node.clock
        try await body(node, KeepDentalRecord(door: node.door, names: Self.names, now: { clock.now }))
        await node.store.close()
    }

    private func read(_ node: TestNode, _ visit: Visit) async throws -> DentalRecord {
        try await ReadDentalRecord(door: node.door).record(of: node.key(.anna), for: visit)
    }

    private func caries(_ number: Int = 36) throws -> ToothCharting {
        let tooth = try #require(Tooth(number))
        return try ToothCharting(tooth, .dentinCaries, surfaces: [.mesial, .occlusal])
    }

    @Test("what cannot be read of the teeth is told of, and the record is not said to be empty")
    func unreadable() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            try await keep.chart(try caries(), of: node.key(.anna), for: asa)
            let key = try #require(try await read(node, asa).marked.first?.notes.first).entry.key
            let lost = try await ReadDentalRecord(door: node.door(breaking: key)).record(
                of: node.key(.anna), for: asa)
            #expect(lost.marked.isEmpty && !lost.isEmpty && lost.unreadable.map(\.key) == [key])
        }
    }

    @Test("Åsa charts 36 MO and six pockets; Anna sees them at once, and Åsa's readings in her log")
    func chartAndRead() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            let anna = node.key(.anna)
            try await keep.chart(try caries(), of: anna, for: asa)
            let depths: [PocketSite: Int] = [
                .mesiobuccal: 5, .buccal: 3, .distobuccal: 4, .mesioinner: 6, .inner: 3, .distoinner: 4,
            ]
            let tooth = try #require(Tooth(36))
            let reading = try #require(PocketReading(tooth, depths: depths, bleeding: [.mesiobuccal]))
            try await keep.measure(reading, of: anna, for: asa)

            let own = try await read(node, node.visit(.anna))
            let state = try #require(own.marked.first)
            #expect(state.tooth.number == 36 && own.marked.count == 1)
            #expect(state.notes.map(\.surfaceLetters) == ["MO"])
            #expect(state.finding(at: .occlusal) == .dentinCaries && state.finding(at: .distal) == nil)
            #expect(own.pockets[state.tooth]?.reading == reading)
            #expect(state.notes.first?.entry.author?.name == "Åsa Nyberg")

            _ = try await read(node, asa)
            let rows = try await node.door.accessLog(about: anna, count: 50, for: node.visit(.anna))
            let hers = rows.filter { $0.user.name == "Åsa Nyberg" }
            #expect(hers.contains { $0.activity == .write && $0.rule == "W2" })
            #expect(hers.contains { $0.activity == .read && $0.decision == "ALLOW" })
        }
    }

    @Test("without a care relation nothing is charted, and another unit's staff read nothing of it unasked")
    func refused() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            await #expect(throws: DoorError.self) {
                try await keep.chart(try caries(), of: node.key(.sara), for: asa)
            }
            try await keep.chart(try caries(), of: node.key(.anna), for: asa)
            try await node.relate(.anna, to: TestCountry.centre)
            let seen = try await read(node, node.visit(TestCountry.berg))
            #expect(seen.isEmpty)
        }
    }

    @Test("what is written is tooth and surface in FHIR, as every reader of the API gets it")
    func resource() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            let stored = try await keep.chart(try caries(), of: node.key(.anna), for: asa)
            let json = try #require(stored.first).document().root
            #expect(json["bodySite"]?.code(in: DentalCodes.tooth) == "36")
            #expect(
                json["bodySite"]?.parts("extension").compactMap { $0["valueCode"]?.string } == ["M", "O"])
            #expect(json["valueCodeableConcept"]?.code(in: DentalCodes.finding) == "caries-3")
            #expect(json["status"]?.string == "final")
        }
    }

    @Test("an examination ends with risk and the index of caries, both counted from the teeth")
    func conclude() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            let anna = node.key(.anna)
            try await keep.chart(try caries(), of: anna, for: asa)
            node.clock.advance(seconds: 60)
            let tooth = try #require(Tooth(46))
            let filling = try ToothCharting(tooth, .filling, surfaces: [.occlusal], material: .composite)
            try await keep.chart(filling, of: anna, for: asa)
            let risk = try #require(
                RiskScores([.general: 0, .caries: 2, .periodontal: 1, .technical: 0]))
            let stored = try await keep.conclude(risk, age: 47, of: anna, for: asa)
            let written = try stored.map { try $0.document().root }
            let index = try #require(written.first { $0.hasCode(DentalCodes.cariesIndex) })
            #expect(index["valueInteger"]?.int == 2)
            #expect(stored.count == 2, "an adult's milk teeth are not counted")
            let record = try await read(node, asa)
            #expect(record.risk?.value == risk)
            #expect(record.teeth.values.flatMap(\.notes).compactMap(\.material) == [.composite])
        }
    }

    @Test("a plan grows by measures with prices, each can be done once, and doing one writes a procedure")
    func plan() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            let anna = node.key(.anna)
            let filling = try #require(DentalMeasure.named("705"))
            let check = try #require(DentalMeasure.named("101"))
            _ = try await keep.plan(filling, at: Tooth(36), answer: nil, of: anna, for: asa)
            _ = try await keep.plan(check, at: nil, answer: nil, of: anna, for: asa)
            await #expect(throws: DoorError.self) {
                _ = try await keep.plan(filling, at: nil, answer: nil, of: anna, for: asa)
            }
            try await keep.perform(0, of: anna, for: asa)
            await #expect(throws: DoorError.self) { try await keep.perform(0, of: anna, for: asa) }
            let own = try await read(node, node.visit(.anna))
            let plan = try #require(own.plans.first)
            #expect(own.plans.count == 1 && plan.entry.version == 3)
            #expect(plan.value.estimate == filling.price + check.price)
            #expect(plan.value.remaining == check.price)
            #expect(plan.value.measures.map(\.isDone) == [true, false])
            #expect(plan.value.measures.first?.tooth?.number == 36)
            #expect(own.procedures.map(\.value.code) == ["705"])
        }
    }

    @Test("a recall is set once and moved, and the person sees it; diagnoses are of a tooth or of the mouth")
    func recall() async throws {
        try await run { node, keep in
            let asa = node.visit(DentalCountry.asa)
            let anna = node.key(.anna)
            try await keep.recall(inMonths: 12, of: anna, for: asa)
            try await keep.recall(inMonths: 6, of: anna, for: asa)
            await #expect(throws: DoorError.self) { try await keep.recall(inMonths: 0, of: anna, for: asa) }
            let caries = try #require(DentalDiagnosis.named("K02.1"))
            try await keep.diagnose(caries, at: Tooth(36), of: anna, for: asa)
            let own = try await read(node, node.visit(.anna))
            #expect(own.recalls.map(\.value.day.text) == ["2026-11-12"])
            #expect(own.diagnoses.map(\.value.code) == ["K02.1"])
        }
    }
}
