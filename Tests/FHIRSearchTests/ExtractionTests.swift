// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import Testing

@Suite("Index entries of a resource")
struct ExtractionTests {
    @Test(
        "a token comes from every coded type",
        arguments: [
            (
                #"{"resourceType":"Patient","gender":"female"}"#, "gender",
                [IndexValue.token(system: "http://hl7.org/fhir/administrative-gender", code: "female")]
            ),
            (#"{"resourceType":"Patient","active":true}"#, "active", [.token(system: nil, code: "true")]),
            (
                #"{"resourceType":"Patient","identifier":[{"system":"urn:a","value":"1"},{"value":"2"}]}"#,
                "identifier",
                [.token(system: "urn:a", code: "1"), .token(system: nil, code: "2")]
            ),
            (
                #"{"resourceType":"Patient","telecom":[{"system":"phone","value":"070"},{"system":"email","value":"a"}]}"#,
                "phone", [.token(system: nil, code: "070")]
            ),
            (
                #"{"resourceType":"Patient","deceasedDateTime":"2020"}"#, "deceased",
                [.token(system: nil, code: "true")]
            ),
            (#"{"resourceType":"Patient","active":true}"#, "deceased", [.token(system: nil, code: "false")]),
            (
                #"{"resourceType":"Basic","code":{"coding":[{"system":"s","code":"a"},{"code":"b"},{"code":"b"}]}}"#,
                "code", [.token(system: "s", code: "a"), .token(system: nil, code: "b")]
            ),
            (
                #"{"resourceType":"Observation","code":{"text":"Vikt"}}"#, "code",
                [.token(system: nil, code: nil)]
            ),
            (
                #"{"resourceType":"Observation","meta":{"tag":[{"system":"t","code":"TEST"}]}}"#, "_tag",
                [.token(system: "t", code: "TEST")]
            ),
            (
                #"{"resourceType":"Encounter","class":{"system":"c","code":"AMB"}}"#, "class",
                [.token(system: "c", code: "AMB")]
            ),
        ])
    func token(_ row: (String, String, [IndexValue])) throws {
        #expect(try SearchFixture.values(row.1, row.0) == row.2)
    }

    @Test("a string comes from each part of names and addresses, folded and as written")
    func strings() throws {
        let json = """
            {"resourceType":"Patient","name":[{"family":"Ångström","given":["André"],"suffix":["Jr"]}],
             "address":[{"line":["Storgatan  1"],"city":"Malmö"}]}
            """
        let angstrom = IndexValue.string(folded: "ångström", exact: "Ångström")
        let andre = IndexValue.string(folded: "andre", exact: "André")
        #expect(try SearchFixture.values("family", json) == [angstrom])
        #expect(try SearchFixture.values("given", json) == [andre])
        #expect(
            try SearchFixture.values("name", json) == [angstrom, andre, .string(folded: "jr", exact: "Jr")])
        #expect(
            try SearchFixture.values("address", json) == [
                .string(folded: "storgatan 1", exact: "Storgatan  1"),
                .string(folded: "malmö", exact: "Malmö"),
            ])
    }

    @Test(
        "a date becomes the span it covers, read in the zone",
        arguments: [
            (
                #"{"resourceType":"Patient","birthDate":"1980-05"}"#, "birthdate",
                "1980-04-30T23:00:00.000Z", "1980-05-31T23:00:00.000Z"
            ),
            (
                #"{"resourceType":"Observation","effectiveDateTime":"2020-01-01T10:00:00+05:00"}"#, "date",
                "2020-01-01T05:00:00.000Z", "2020-01-01T05:00:01.000Z"
            ),
            (
                #"{"resourceType":"Encounter","period":{"start":"2020-01-01","end":"2020-01-03"}}"#, "date",
                "2019-12-31T23:00:00.000Z", "2020-01-03T23:00:00.000Z"
            ),
            (
                #"{"resourceType":"Encounter","period":{"start":"2020-01-01"}}"#, "date",
                "2019-12-31T23:00:00.000Z", ""
            ),
            (
                #"{"resourceType":"ServiceRequest","occurrenceTiming":{"event":["2020-03-01","2020-01"]}}"#,
                "occurrence",
                "2019-12-31T23:00:00.000Z", "2020-03-01T23:00:00.000Z"
            ),
        ])
    func date(_ row: (String, String, String, String)) throws {
        #expect(try SearchFixture.values(row.1, row.0) == [SearchFixture.range(row.2, row.3)])
    }

    @Test(
        "a reference is local, an address, or only there",
        arguments: [
            ("Patient/1", [IndexValue.reference(type: "Patient", id: "1", url: nil)]),
            ("Patient/1/_history/2", [.reference(type: "Patient", id: "1", url: nil)]),
            ("http://a.test/Patient/1", [.reference(type: nil, id: nil, url: "http://a.test/Patient/1")]),
            (
                "urn:uuid:8d3a0f3e-0000-4000-8000-000000000001",
                [.reference(type: nil, id: nil, url: "urn:uuid:8d3a0f3e-0000-4000-8000-000000000001")]
            ),
            ("#p", [.reference(type: nil, id: nil, url: nil)]),
        ])
    func reference(_ row: (String, [IndexValue])) throws {
        let json = #"{"resourceType":"Observation","subject":{"reference":"\#(row.0)"}}"#
        #expect(try SearchFixture.values("subject", json) == row.1)
        let isPatient = row.0.contains("Patient/1")
        #expect(try SearchFixture.values("patient", json) == (isPatient ? row.1 : []))
    }

    @Test("a canonical is found with and without its version")
    func canonical() throws {
        let json = #"{"resourceType":"QuestionnaireResponse","questionnaire":"http://a.test/q|2"}"#
        #expect(
            try SearchFixture.values("questionnaire", json) == [
                .reference(type: nil, id: nil, url: "http://a.test/q"),
                .reference(type: nil, id: nil, url: "http://a.test/q|2"),
            ])
        let profiled = #"{"resourceType":"Patient","meta":{"profile":["http://a.test/p|1"]}}"#
        #expect(
            try SearchFixture.values("_profile", profiled) == [
                .uri("http://a.test/p"), .uri("http://a.test/p|1"),
            ])
    }

    @Test("numbers and quantities cover what their digits say")
    func numbers() throws {
        let json = """
            {"resourceType":"Observation","valueQuantity":
             {"value":5.40,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"}}
            """
        guard
            case .quantity("http://unitsofmeasure.org", "mmol/L", "mmol/L", let low, let high)? =
                try SearchFixture.values("value-quantity", json).first
        else {
            Issue.record("there is no quantity")
            return
        }
        #expect(abs(low - 5.395) < 1e-9 && abs(high - 5.405) < 1e-9)
        let span = try #require(NumberSpan("1.5e3"))
        #expect(span.low == 1450 && span.high == 1550)
        #expect(NumberSpan("x") == nil)
        #expect(NumberSpan("1e-30")?.high == 1e-30 + 5e-31)
        #expect(NumberSpan("0e-9223372036854775808")?.high == 0)
        #expect(NumberSpan("0e9223372036854775807") == nil)
    }

    @Test("an extension parameter gives the value of the extension")
    func extensions() throws {
        let json = """
            {"resourceType":"Patient","extension":[{"valueString":"Öberg",
             "url":"http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName"}]}
            """
        #expect(
            try SearchFixture.values("mothersMaidenName", json) == [.string(folded: "öberg", exact: "Öberg")])
    }

    @Test(
        "an unusable value gives no entry and no failure",
        arguments: [
            #"{"resourceType":"Patient","birthDate":"igår","gender":7,"name":"Ek","identifier":[null,3]}"#,
            #"{"resourceType":"Observation","effectivePeriod":{"start":"2020-02-02","end":"2020-01-01"}}"#,
            #"{"resourceType":"Nothing","name":"x"}"#, "[1]", "7",
        ])
    func unusable(_ json: String) throws {
        let parameters = Set(try SearchFixture.entries(json).map(\.parameter))
        #expect(parameters.isSubset(of: ["deceased"]))
    }
}
