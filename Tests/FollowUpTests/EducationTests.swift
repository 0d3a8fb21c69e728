// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("Education as a stratum")
struct EducationTests {
    private func observation(
        _ level: String, day: String = "2026-01-01", status: String = "final", code: String = "82589-3"
    ) throws -> DrawnFact? {
        let tree: JSONTree = [
            "resourceType": "Observation", "status": .string(status),
            "code": ["coding": [["system": "http://loinc.org", "code": .string(code)]]],
            "effectiveDateTime": .string(day),
            "valueCodeableConcept": [
                "coding": [
                    [
                        "system": "https://sammanhang.se/fhir/CodeSystem/education-level",
                        "code": .string(level),
                    ]
                ]
            ],
        ]
        return FollowUpDrawing.fact(of: try JSONDocument(parsing: tree.encoded()).root)
    }

    @Test("only the level and its day are drawn, by code; what is not final or not one of the three is not")
    func drawing() throws {
        let day = try #require(CalendarDay("2026-01-01"))
        #expect(
            try observation("post-secondary") == .education(.postSecondary, day: Int32(day.daysSinceEpoch)))
        #expect(try observation("post-secondary", status: "preliminary") == nil)
        #expect(try observation("unknown") == nil && observation("SUN-5") == nil)
        #expect(try observation("post-secondary", code: "1234-5") == nil)
    }

    @Test("the newest counts, whatever order they come in; without any the person is not known")
    func newest() {
        let facts: [DrawnFact] = [
            .education(.upperSecondary, day: 10), .education(.postSecondary, day: 20),
            .education(.preUpperSecondary, day: 20),
        ]
        for order in [facts, facts.reversed(), [facts[1], facts[0], facts[2]]] {
            var filling = StoreFilling()
            for fact in order { filling.add(fact, of: 7, at: "U") }
            filling.add(.person(.female, birthYear: 1960, area: "A", isListed: true), of: 8, at: "U")
            let store = filling.finish()
            #expect(store.educations == [EducationGroup.postSecondary.number, EducationGroup.unknown.number])
        }
    }

    @Test("a small group is hidden, with another so that it cannot be had by subtraction")
    func suppressed() {
        var counts = IndicatorCounts()
        counts.byEducation = [
            .preUpperSecondary: Tally(reached: 2, total: 8), .upperSecondary: Tally(reached: 30, total: 60),
            .postSecondary: Tally(reached: 40, total: 70), .unknown: Tally(reached: 20, total: 40),
        ]
        counts.all = Tally(reached: 92, total: 178)
        let end = CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 0)
        let publication = Publication(
            counts, of: .i01, period: FollowUpPeriod(months: 12, endingOn: end), policy: .standard)
        let hidden = publication.byEducation.parts.filter { $0.tally.share == nil }.map(\.key)
        #expect(hidden.count >= 2 && hidden.contains(.preUpperSecondary))
        #expect(publication.byEducation.parts.map(\.key) == EducationGroup.allCases)
    }
}
