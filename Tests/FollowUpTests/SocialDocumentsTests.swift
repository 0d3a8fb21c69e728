// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import SocialCare
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("Cases as SocialCare writes them, counted as plans in time (I20) and goals reached (I21)")
struct SocialDocumentsTests {
    private let country: ProductNode
    private let work: CaseWork

    init() async throws {
        let country = try await ProductNode(on: "2026-05-12T09:20:00.000Z")
        self.country = country
        work = CaseWork(
            door: country.node.door, now: { country.node.clock.now },
            texts: RecordTexts { $0 == "decision" ? "Biståndsbeslut" : $0 })
        try await country.node.inform(.gunnar, by: TestCountry.socialCare)
    }

    private var karin: Visit { country.node.visit(TestCountry.karin) }
    private var pia: Visit { country.node.visit(TestCountry.pia) }

    /// Gunnar's application, investigated, granted from today and given to home care.
    private func commissioned() async throws -> CaseFile {
        let key = try await work.apply(
            "Jag orkar inte duscha själv.", to: TestCountry.assessment.hsaID,
            for: country.node.visit(.gunnar))
        try await work.take(try await work.open(key.id, for: karin), for: karin)
        var file = try await work.open(key.id, for: karin)
        var area = work.draft(.d5, in: file)
        area.ownWords = "Jag vill duscha två gånger i veckan."
        area.assessment = "Behöver stöd vid dusch."
        area.now = .severe
        area.intended = .light
        try await work.assess(area, in: file, for: karin)
        file = try await work.open(key.id, for: karin)
        var decision = SupportDecision(
            inCase: file.main.key, title: "Hemtjänst", outcome: .granted, law: .socialServices,
            reason: "Behöver stöd.", decided: country.node.clock.now)
        decision.told = work.today
        decision.from = work.today
        decision.until = work.today.adding(days: 365)
        decision.followUp = work.today.adding(days: 60)
        try await work.decide(decision, in: file, for: karin)
        file = try await work.open(key.id, for: karin)
        try await work.commission(file, to: TestCountry.homeCare.hsaID, "Dusch.", for: karin)
        return try await work.open(key.id, for: karin)
    }

    private func plan(_ participation: ImplementationPlan.Participation) async throws {
        let lines = try await work.cases(for: pia).items
        let line = try #require(lines.first)
        let measure = try await work.open(line.item.key.id, for: pia)
        let plan = ImplementationPlan(
            decision: measure.main.decision, goal: "Bo kvar hemma.", activities: ["Dusch."],
            participation: participation, wishes: "", contact: "Pia Holm", made: work.today)
        try await work.plan(plan, in: measure, for: pia)
    }

    @Test(
        "a plan made with the person within fourteen days is in time; one that she declined, or later, is not"
    )
    func plans() async throws {
        _ = try await commissioned()
        let unit = TestCountry.assessment.hsaID.text
        var counts = try await country.counts(of: .i20, for: ProductNode.social)
        #expect(counts.all == Tally(reached: 0, total: 1) && Array(counts.byUnit.keys) == [unit])
        try await plan(.declined)
        #expect(try await country.counts(of: .i20, for: ProductNode.social).all.reached == 0)
        country.pass(days: 14)
        try await plan(.tookPart)
        counts = try await country.counts(of: .i20, for: ProductNode.social)
        #expect(counts.all == Tally(reached: 1, total: 1) && counts.byUnit[unit] == counts.all)
    }

    @Test("a plan on the fifteenth day is too late")
    func late() async throws {
        _ = try await commissioned()
        country.pass(days: 15)
        try await plan(.tookPart)
        #expect(
            try await country.counts(of: .i20, for: ProductNode.social).all == Tally(reached: 0, total: 1))
    }

    @Test(
        "a goal followed up is reached when it became as intended or better; before that none is counted",
        arguments: [(FunctionalState.light, 1), (.moderate, 0), (FunctionalState.none, 1)])
    func goals(_ achieved: FunctionalState, _ reached: Int) async throws {
        let file = try await commissioned()
        #expect(try await country.counts(of: .i21, for: ProductNode.social).all == Tally())
        country.pass(days: 60)
        try await work.followUp(file, achieved: [.d5: achieved], "Uppföljd.", next: nil, for: karin)
        let counts = try await country.counts(of: .i21, for: ProductNode.social)
        #expect(counts.all == Tally(reached: reached, total: 1))
        #expect(counts.byUnit[TestCountry.assessment.hsaID.text] == counts.all)
    }
}
