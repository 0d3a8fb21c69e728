// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden
import Testing

@testable import Care

@Suite("What a person can decide")
struct DecisionTests {
    private let now = Samples.instant("2026-11-21T10:00:00Z")

    private func relation(_ unit: HSAID, _ provider: HSAID) -> CareRelation {
        CareRelation(
            id: "r-\(unit)", person: Samples.person, provider: provider, unit: unit, reason: "Besök",
            validity: Validity(from: Samples.instant("2026-11-01T10:00:00Z")))
    }

    private func answer(
        _ id: String, _ answer: SharingConsent.Answer, from: String, ended: String? = nil
    ) -> SharingConsent {
        SharingConsent(
            id: id, person: Samples.person, provider: Samples.specialist, answer: answer,
            validity: Validity(from: Samples.instant(from), ended: ended.map(Samples.instant)))
    }

    private func standing(_ facts: PersonFacts) -> AnswerConsent.Standing {
        AnswerConsent.standing(facts, sharingProviders: [Samples.region.text], in: Samples.directory, at: now)
    }

    @Test("a provider that has a relation and no answer asks, when others share data")
    func asks() {
        var facts = PersonFacts(person: Samples.person)
        facts.relations = [
            relation(Samples.clinic, Samples.specialist), relation(Samples.centre, Samples.region),
        ]
        #expect(standing(facts).questions.map(\.provider.hsaID) == [Samples.specialist])
        #expect(standing(facts).questions.first?.unit?.hsaID == Samples.clinic)
    }

    @Test("an answer ends the question, a withdrawn one opens it again")
    func answered() {
        var facts = PersonFacts(person: Samples.person)
        facts.relations = [relation(Samples.clinic, Samples.specialist)]
        facts.consents = [answer("a", .no, from: "2026-11-02T10:00:00Z")]
        #expect(standing(facts).questions.isEmpty)
        facts.consents = [answer("a", .yes, from: "2026-11-02T10:00:00Z", ended: "2026-11-03T10:00:00Z")]
        #expect(standing(facts).questions.count == 1)
        #expect(standing(facts).earlier.map(\.id) == ["a"])
    }

    @Test("of two answers that hold the newer one counts")
    func newest() {
        var facts = PersonFacts(person: Samples.person)
        facts.consents = [
            answer("old", .yes, from: "2026-11-02T10:00:00Z"),
            answer("new", .no, from: "2026-11-05T10:00:00Z"),
        ]
        #expect(standing(facts).current.map(\.id) == ["new"])
        #expect(standing(facts).earlier.map(\.id) == ["old"])
    }

    @Test("only units that have written about the person can be blocked, and never her own documents")
    func sources() {
        let classes = [
            Samples.labelClass(Samples.psychiatry), Samples.labelClass(Samples.psychiatry, type: "und"),
            Samples.labelClass(Samples.clinic, owner: Samples.specialist, type: "per"),
            LabelClass(sector: "own", informationType: "sam"),
        ]
        let sources = BlockUnit.sources(classes, in: Samples.directory)
        #expect(sources.map(\.provider.hsaID) == [Samples.region])
        #expect(sources.first?.units.map(\.hsaID) == [Samples.psychiatry])
    }

    @Test("results are grouped by code, newest first")
    func results() throws {
        func point(_ id: String, _ code: String, _ day: String) throws -> ResultPoint {
            let text = #"""
                {"resourceType":"Observation","category":[{"coding":[{"code":"laboratory"}]}],
                "code":{"coding":[
                {"code":"\#(code)"}],"text":"Prov"},"effectiveDateTime":"\#(day)","valueQuantity":{"value":1}}
                """#
            let stored = try Samples.stored("Observation/\(id)", on: day, text)
            let item = try #require(RecordItem(stored, in: Samples.directory))
            return ResultPoint(entry: item.entry, view: try #require(ObservationView(item.json)))
        }
        let series = ReadResult.series([
            try point("a", "X", "2025-01-01"), try point("b", "Y", "2026-01-01"),
            try point("c", "X", "2024-01-01"),
        ])
        #expect(series.map(\.code) == ["Y", "X"])
        #expect(series.last?.points.map(\.entry.key.id.text) == ["a", "c"])
    }
}
