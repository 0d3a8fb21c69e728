// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("What is drawn from the record")
struct FollowUpDrawingTests {
    private func event(_ json: String) throws -> DrawnEvent? {
        guard case .event(let event) = FollowUpDrawing.fact(of: try JSONDocument(parsing: json).root) else {
            return nil
        }
        return event
    }

    private func result(
        value: String = "51", status: String = "final", code: String = "NPU27300", unit: String = "mmol/mol"
    ) throws -> DrawnEvent? {
        try event(
            """
            {"resourceType": "Observation", "status": "\(status)",
             "effectiveDateTime": "2026-11-21T08:00:00+01:00",
             "code": {"coding": [{"system": "urn:oid:1.2.752.108.1", "code": "\(code)"}]},
             "valueQuantity": {"value": \(value), "unit": "\(unit)"}}
            """)
    }

    private func diagnosis(_ code: String, verification: String = "confirmed") throws -> EventKind? {
        try event(
            """
            {"resourceType": "Condition", "verificationStatus": {"coding": [{"code": "\(verification)"}]},
             "code": {"coding": [{"system": "urn:oid:1.2.752.116.1.1.1.1.8", "code": "\(code)"}]}}
            """)?.kind
    }

    @Test(
        "below 52 reaches the target, 52 does not; the value itself is not kept",
        arguments: [("51", 1), ("51.99999", 1), ("52", 0), ("52.0", 0), ("70", 0)])
    func threshold(_ value: String, _ kept: Int32) throws {
        #expect(try result(value: value)?.value == kept)
    }

    @Test("preliminary results, other analyses and other units are left out")
    func others() throws {
        #expect(try result(status: "preliminary") == nil)
        #expect(try result(status: "entered-in-error") == nil)
        #expect(try result(status: "amended") != nil)
        #expect(try result(code: "NPU02192") == nil)
        #expect(try result(unit: "%") == nil)
    }

    @Test(
        "both numbers of a blood pressure must be below",
        arguments: [
            ("139", "89", 1), ("140", "80", 0), ("130", "90", 0),
        ])
    func pressure(_ over: String, _ under: String, _ kept: Int32) throws {
        func part(_ code: String, _ value: String) -> String {
            """
            {"code": {"coding": [{"system": "http://loinc.org", "code": "\(code)"}]},
             "valueQuantity": {"value": \(value), "code": "mm[Hg]"}}
            """
        }
        let found = try event(
            """
            {"resourceType": "Observation", "status": "final", "effectiveDateTime": "2026-11-21",
             "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
             "component": [\(part("8480-6", over)), \(part("8462-4", under))]}
            """)
        #expect(found?.kind == .bloodPressure && found?.value == kept)
    }

    @Test("every code below a category counts, with and without a point; refuted ones do not")
    func diagnoses() throws {
        for code in ["E10", "E11", "E11.9", "E119", "E11.6A"] {
            #expect(try diagnosis(code) == .diabetes, "\(code)")
            #expect(SearchedCodes.diagnoses(SearchedCodes.diabetes).contains(code), "\(code)")
        }
        #expect(try diagnosis("I10.9") == .hypertension)
        for code in ["E13.9", "E1", "O24.4", "I11"] { #expect(try diagnosis(code) == nil, "\(code)") }
        #expect(try diagnosis("E11.9", verification: "refuted") == nil)
        #expect(try diagnosis("E11.9", verification: "entered-in-error") == nil)
    }

    @Test(
        "antibiotics count without methenamine; drafts do not",
        arguments: [
            ("J01CE02", "active", EventKind.antibiotic), ("J01XX05", "active", nil),
            ("J01CE02", "draft", nil),
            ("A10AE04", "active", .insulin), ("A10BA02", "completed", .diabetesTablets),
            ("C09CA01", "active", .pressureMedicine), ("N02BE01", "active", nil),
        ])
    func medicines(_ code: String, _ status: String, _ kind: EventKind?) throws {
        let found = try event(
            """
            {"resourceType": "MedicationRequest", "status": "\(status)", "authoredOn": "2026-05-03",
             "medicationCodeableConcept":
                {"coding": [{"system": "http://www.whocc.no/atc", "code": "\(code)"}]}}
            """)
        #expect(found?.kind == kind)
    }

    @Test(
        "of a shared plan its first and last day are kept; an ended one without a day ends as it begins",
        arguments: [
            ("active", "", Int32.max), ("active", #", "end": "2026-06-30""#, 20_634),
            ("completed", #", "end": "2026-06-30""#, 20_634), ("completed", "", 20_574),
        ])
    func sharedPlan(_ status: String, _ end: String, _ last: Int32) throws {
        let found = try event(
            """
            {"resourceType": "CarePlan", "status": "\(status)", "intent": "plan",
             "category": [{"coding": [{"system": "https://sammanhang.se/fhir/CodeSystem/care-plan-category",
                                       "code": "sip"}]}],
             "period": {"start": "2026-05-01"\(end)}}
            """)
        #expect(found?.kind == .coordinatedPlan && found?.day == 20_574 && found?.value == last)
    }

    @Test("a proposal of an antibiotic is no prescription", arguments: ["proposal", "plan", "option"])
    func proposals(_ intent: String) throws {
        let found = try event(
            """
            {"resourceType": "MedicationRequest", "status": "active", "intent": "\(intent)",
             "authoredOn": "2026-05-03", "medicationCodeableConcept":
                {"coding": [{"system": "http://www.whocc.no/atc", "code": "J01CE02"}]}}
            """)
        #expect(found == nil)
    }

    @Test("no search asks for more codes than the store answers from its index")
    func queries() {
        #expect(FollowUpQueries.all.allSatisfy { $0.filters.allSatisfy { $0.alternatives.count <= 100 } })
        let codes = FollowUpQueries.all.filter { $0.type == "Condition" }.flatMap {
            $0.filters.flatMap(\.alternatives)
        }
        #expect(codes.count == 3 * (1 + 10 * 27 * 2) && Set(codes).count == codes.count)
    }
}
