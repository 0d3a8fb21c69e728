// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import SocialCare
import Sweden
import TestKit
import Testing

@Suite("Journey 7: the case officer reads health data with consent (D25, D26)")
struct ConsentTests {
    private let result: ResourceKey = "Observation/g-O-VC1"

    private func prepared() async throws -> SocialNode {
        let town = try await SocialNode()
        try await town.node.load(
            TestRecord.record(of: .gunnar, patient: "g", at: [TestCountry.centre]), as: TestCountry.region)
        try await town.node.inform(.gunnar, by: TestCountry.region)
        return town
    }

    private func canRead(_ town: SocialNode, _ visit: Visit) async -> Bool {
        do {
            _ = try await town.node.door.read(result, for: visit)
            return true
        } catch {
            return false
        }
    }

    private func answer(_ isYes: Bool, _ town: SocialNode) async throws {
        _ = try await town.node.door.answerConsent(
            ConsentAnswer(
                person: town.node.key(.gunnar), organisation: SocialNode.bist.hsaID, isYes: isYes),
            for: town.node.visit(SocialNode.karin, reason: "muntligt"))
    }

    @Test("closed without a case, asked with one, open after a yes, closed when it is taken back")
    func consent() async throws {
        let town = try await prepared()
        #expect(await !canRead(town, town.karin))
        _ = try await town.apply()
        let overview = try await town.node.door.overview(of: town.node.key(.gunnar), for: town.karin)
        #expect(overview.visibility.distinctVerdicts.contains { $0.rule == "D26" })
        #expect(await !canRead(town, town.karin))
        try await answer(true, town)
        #expect(await canRead(town, town.karin))
        #expect(try await town.rules(about: .gunnar).contains("D25"))
        let facts = try await town.node.door.consents(of: town.node.key(.gunnar), for: town.gunnar)
        town.node.clock.advance(seconds: 60)
        _ = try await town.node.door.withdrawConsent(id: try requireFirst(facts).id, for: town.gunnar)
        #expect(await !canRead(town, town.karin))
    }

    @Test("the yes is the unit's: home care does not read by it, nor the child unit")
    func others() async throws {
        let town = try await prepared()
        _ = try await town.commissioned()
        try await answer(true, town)
        #expect(await canRead(town, town.karin))
        #expect(await !canRead(town, town.pia))
        #expect(await !canRead(town, town.tom))
    }

    @Test("a no closes")
    func refused() async throws {
        let town = try await prepared()
        _ = try await town.apply()
        try await answer(false, town)
        #expect(await !canRead(town, town.karin))
    }
}
