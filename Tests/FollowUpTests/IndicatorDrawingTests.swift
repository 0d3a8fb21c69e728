// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("I01: what is drawn from the record")
struct IndicatorDrawingTests {
    private let drawing = IndicatorDrawing(
        indicator: .i01,
        period: FollowUpPeriod(
            months: 12, endingOn: CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 0)))

    private func draw(_ json: String) throws -> DrawnValue? {
        drawing.value(of: try JSONDocument(parsing: json).root)
    }

    private func result(
        value: String = "51", status: String = "final", day: String = "2026-11-21T08:00:00+01:00",
        code: String = "NPU27300", unit: String = "mmol/mol"
    ) throws -> DrawnValue? {
        try draw(
            """
            {"resourceType": "Observation", "status": "\(status)", "effectiveDateTime": "\(day)",
             "code": {"coding": [{"system": "urn:oid:1.2.752.108.1", "code": "\(code)"}]},
             "valueQuantity": {"value": \(value), "unit": "\(unit)"}}
            """)
    }

    private func diagnosis(_ code: String, verification: String = "confirmed") throws -> DrawnValue? {
        try draw(
            """
            {"resourceType": "Condition", "subject": {"reference": "Patient/1"},
             "verificationStatus": {"coding": [{"code": "\(verification)"}]},
             "code": {"coding": [{"system": "urn:oid:1.2.752.116.1.1.1.1.8", "code": "\(code)"}]}}
            """)
    }

    @Test("the period of twelve months begins the day after the same day last year")
    func period() {
        #expect(drawing.period.first.text == "2025-11-22")
        #expect(drawing.period.last.text == "2026-11-21")
    }

    @Test(
        "below 52 reaches the target, 52 does not",
        arguments: [("51", true), ("51.9", true), ("52", false), ("52.0", false), ("70", false)])
    func threshold(_ value: String, _ isReached: Bool) throws {
        guard case .result(_, let found) = try result(value: value) else {
            Issue.record("nothing was drawn")
            return
        }
        #expect(found == isReached)
    }

    @Test("both ends of the period are part of it, by the Swedish clock")
    func edges() throws {
        #expect(try result(day: "2025-11-21T23:30:00Z") != nil)
        #expect(try result(day: "2025-11-21T22:30:00Z") == nil)
        #expect(try result(day: "2026-11-21T22:30:00Z") != nil)
        #expect(try result(day: "2026-11-21T23:30:00Z") == nil)
        #expect(try result(day: "2025-11-22") != nil)
    }

    @Test("preliminary results, other analyses and other units are left out")
    func others() throws {
        #expect(try result(status: "preliminary") == nil)
        #expect(try result(status: "entered-in-error") == nil)
        #expect(try result(status: "amended") != nil)
        #expect(try result(code: "NPU02192") == nil)
        #expect(try result(unit: "%") == nil)
    }

    @Test("every code below E10 and E11 counts, with and without a point")
    func diagnoses() throws {
        for code in ["E10", "E11", "E11.9", "E119", "E10.2", "E11.6A"] {
            #expect(try diagnosis(code) == .diagnosis, "\(code)")
            #expect(Indicator.i01.population.searchedCodes.contains(code), "\(code)")
        }
        for code in ["E13.9", "E1", "O24.4", "I10"] { #expect(try diagnosis(code) == nil, "\(code)") }
    }

    @Test("a diagnosis that was refuted or entered in error does not count")
    func refuted() throws {
        #expect(try diagnosis("E11.9", verification: "refuted") == nil)
        #expect(try diagnosis("E11.9", verification: "entered-in-error") == nil)
        #expect(try diagnosis("E11.9", verification: "provisional") == .diagnosis)
    }

    @Test("who turns 18 on the last day is an adult, who does so the day after is not")
    func age() throws {
        func person(_ born: String) throws -> DrawnValue? {
            try draw(#"{"resourceType": "Patient", "gender": "female", "birthDate": "\#(born)"}"#)
        }
        #expect(try person("2008-11-21") == .person(.female))
        #expect(try person("2008-11-22") == nil)
    }

    @Test("no search asks for more codes than the store answers from its index")
    func queries() {
        let queries = IndicatorQueries(indicator: .i01, period: drawing.period).all
        let codes = queries.filter { $0.type == "Condition" }.flatMap { $0.filters.flatMap(\.alternatives) }
        #expect(queries.allSatisfy { $0.filters.allSatisfy { $0.alternatives.count <= 100 } })
        #expect(Set(codes).count == codes.count)
        #expect(codes.count == 2 * (1 + 10 * 27 * 2))
    }
}
