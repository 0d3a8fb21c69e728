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

@Suite("The door: one truth on every path")
struct AgreementTests {
    /// Random blocks, answers and relations; then every path must agree with reading one by one.
    @Test("search, total, timeline and include show exactly what reading one by one shows", arguments: 1...12)
    func everyPathAgrees(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(
                of: .anna, patient: "anna",
                at: [TestCountry.centre, TestCountry.cardiology, TestCountry.psychiatry]),
            as: TestCountry.region)
        try await node.load(
            TestRecord.record(of: .anna, patient: "anna-p2", at: [TestCountry.practice]),
            as: TestCountry.specialist)
        try await node.load(
            TestRecord.record(of: .anna, patient: "anna-k1", at: [TestCountry.homeCare]),
            as: TestCountry.socialCare)
        for provider in [TestCountry.region, TestCountry.specialist, TestCountry.socialCare]
        where Bool.random(using: &random) { try await node.inform(.anna, by: provider) }
        for unit in [TestCountry.centre, TestCountry.practice] where Bool.random(using: &random) {
            try await node.relate(.anna, to: unit)
        }
        for unit in [TestCountry.psychiatry, TestCountry.cardiology] where Bool.random(using: &random) {
            _ = try await node.door.createBlock(
                BlockOrder(kind: .inner, organisation: unit.hsaID), for: node.visit(.anna))
        }
        if Bool.random(using: &random) {
            let answer = ConsentAnswer(
                person: nil, organisation: TestCountry.specialist, isYes: Bool.random(using: &random))
            _ = try await node.door.answerConsent(answer, for: node.visit(.anna))
        }
        let readers = [
            (node.visit(TestCountry.berg), "anna"), (node.visit(TestCountry.ek), "anna-p2"),
            (node.visit(TestCountry.pia), "anna-k1"), (node.visit(.anna), "anna"),
            (node.visit(.sara), "anna"),
        ]
        for (visit, patient) in readers { try await compare(node, visit, patient) }
    }

    private func compare(_ node: TestNode, _ visit: Visit, _ patient: String) async throws {
        let all = ["anna-O-VC1", "anna-O-KARD", "anna-O-PSYK", "anna-p2-O-EK", "anna-k1-O-HT"]
        var readable: Set<ResourceKey> = []
        for id in all {
            let key = ResourceKey("Observation", try #require(ResourceID(id)))
            if (try? await node.door.read(key, for: visit)) != nil { readable.insert(key) }
        }
        let parameters = [
            ("patient", patient), ("_total", "accurate"), ("_include", "Observation:encounter"),
        ]
        let query = try SearchQuery.parse(
            type: "Observation", parameters: parameters, schema: .r4, zone: .utc, lenient: false,
            limits: .standard)
        let result = try await node.door.search(query, for: visit)
        #expect(Set(result.matches.map(\.key)) == readable)
        #expect(result.total == readable.count)
        #expect(result.included.count == readable.count)
        let question = TimelineQuestion(person: node.key(.anna), types: ["Observation"], count: 50)
        let timeline = try await node.door.timeline(question, for: visit)
        #expect(Set(timeline.matches.map(\.key)) == readable)
        #expect(timeline.total == readable.count)
    }
}

/// Chance that can be repeated.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
