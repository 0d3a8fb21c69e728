// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import Testing

@Suite("Reading a search")
struct QueryTests {
    @Test(
        "a value is read by the kind of its parameter",
        arguments: [
            ("gender=male", FilterValue.token(system: .any, code: "male")),
            ("identifier=urn:a|1", .token(system: .exactly("urn:a"), code: "1")),
            ("identifier=|1", .token(system: .none, code: "1")),
            ("identifier=urn:a|", .token(system: .exactly("urn:a"), code: nil)),
            (#"identifier=urn:a|1\|2"#, .token(system: .exactly("urn:a"), code: "1|2")),
            ("name=  Åsa É", .string(folded: "åsa e", exact: "  Åsa É")),
            (#"name=Ek\, Åsa"#, .string(folded: "ek, åsa", exact: "Ek, Åsa")),
            ("general-practitioner=Practitioner/9", .reference(type: "Practitioner", id: "9", url: nil)),
            ("general-practitioner=9", .reference(type: nil, id: "9", url: nil)),
            ("organization=9", .reference(type: "Organization", id: "9", url: nil)),
            (
                "organization=http://a.test/Organization/9",
                .reference(type: nil, id: nil, url: "http://a.test/Organization/9")
            ),
            ("general-practitioner:Practitioner=9", .reference(type: "Practitioner", id: "9", url: nil)),
            ("_id=a-1", .id("a-1")),
            ("_profile=http://a.test/p", .uri("http://a.test/p")),
        ])
    func value(_ row: (String, FilterValue)) throws {
        let query = try SearchFixture.query("Patient", row.0)
        #expect(query.filters.map(\.alternatives) == [[row.1]])
    }

    @Test(
        "a date has a prefix and the span of its digits, in the zone when it has none",
        arguments: [
            ("2020", DatePrefix.eq, "2019-12-31T23:00:00.000Z", "2020-12-31T23:00:00.000Z"),
            ("ge2020-02", .ge, "2020-01-31T23:00:00.000Z", "2020-02-29T23:00:00.000Z"),
            ("sa2020-02-01T10:00", .sa, "2020-02-01T09:00:00.000Z", "2020-02-01T09:01:00.000Z"),
            ("lt2020-02-01T10:00:00Z", .lt, "2020-02-01T10:00:00.000Z", "2020-02-01T10:00:01.000Z"),
            ("ap2020-02-02", .ap, "2020-01-31T23:00:00.000Z", "2020-02-03T23:00:00.000Z"),
        ])
    func date(_ row: (String, DatePrefix, String, String)) throws {
        let query = try SearchFixture.query("Patient", "birthdate=\(row.0)&_lastUpdated=\(row.0)")
        let from = try #require(Instant(row.2))
        let upTo = try #require(Instant(row.3))
        #expect(query.filters[0].alternatives == [.date(prefix: row.1, from: from, upTo: upTo)])
        #expect(query.filters[1].alternatives == [.lastUpdated(prefix: row.1, from: from, upTo: upTo)])
    }

    @Test("commas are or, repetition is and")
    func combination() throws {
        let query = try SearchFixture.query(
            "Patient", "given=Åsa,Eva&given=Maria&gender:not=male&name:exact=Ek")
        #expect(query.filters.map(\.alternatives.count) == [2, 1, 1, 1])
        #expect(query.filters.map(\.modifier) == [nil, nil, .not, .exact])
    }

    @Test("missing takes true or false and no alternatives")
    func missing() throws {
        let query = try SearchFixture.query("Patient", "birthdate:missing=true&organization:missing=false")
        #expect(
            query.filters == [
                Filter(parameter: "birthdate", alternatives: [], modifier: .missing(true)),
                Filter(parameter: "organization", alternatives: [], modifier: .missing(false)),
            ])
        #expect(SearchFixture.error("Patient", "birthdate:missing=ja")?.code == .badValue)
    }

    @Test("result parameters are read")
    func results() throws {
        let text =
            "_sort=family,-birthdate,_id&_count=5000&_total=estimate&_include=Patient:organization"
            + "&_include=Patient:general-practitioner:Practitioner&_format=json&_pretty=true&_summary=false"
        let query = try SearchFixture.query("Patient", text)
        #expect(
            query.sort == [
                SortKey(parameter: "family", descending: false),
                SortKey(parameter: "birthdate", descending: true),
                SortKey(parameter: "_id", descending: false),
            ])
        #expect(query.count == 1000)
        #expect(query.total == .accurate)
        #expect(!query.summaryCount)
        #expect(
            query.includes == [
                Include(source: "Patient", parameter: "organization", target: nil),
                Include(source: "Patient", parameter: "general-practitioner", target: "Practitioner"),
            ])
        #expect(try SearchFixture.query("Patient", "_summary=count").summaryCount)
        #expect(try SearchFixture.query("Patient", "_count=0").summaryCount)
    }

    @Test("the canonical form does not depend on the order of filters")
    func canonical() throws {
        let one = try SearchFixture.query(
            "Patient", "name=ek&_count=7&gender=male&_sort=-_lastUpdated&name=asa")
        let other = try SearchFixture.query(
            "Patient", "_sort=-_lastUpdated&name=asa&gender=male&name=ek&_count=7")
        let form = one.canonicalParameters.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        #expect(form == "gender=male&name=asa&name=ek&_sort=-_lastUpdated&_count=7")
        #expect(form == other.canonicalParameters.map { "\($0.0)=\($0.1)" }.joined(separator: "&"))
        let again = try SearchFixture.query("Patient", form)
        #expect(form == again.canonicalParameters.map { "\($0.0)=\($0.1)" }.joined(separator: "&"))
    }

    @Test(
        "what is wrong is refused",
        arguments: [
            ("nonsense=1", SearchError.Code.unknownParameter), ("name=", .badValue), ("name= ", .badValue),
            ("name=a,,b", .badValue), ("birthdate=2020-13", .badValue), ("birthdate=xx2020", .badValue),
            ("birthdate=2020-02-30", .badValue), ("_id=å", .badValue), ("identifier=|", .badValue),
            ("identifier=a|b|c", .badValue), (#"name=a\b"#, .badValue), ("organization=Nothing/1", .badValue),
            ("general-practitioner:Practitioner=Organization/1", .badValue), ("_count=-1", .badValue),
            ("_count=två", .badValue), ("_sort=nonsense", .badValue), ("_sort=name,name", .badValue),
            ("_sort=name&_sort=name", .badValue), ("_total=many", .badValue), ("_summary=x", .badValue),
            ("_include=Observation:subject", .badValue), ("_include=Patient:name", .badValue),
            ("_include=Patient", .badValue), ("_include=Patient:organization:Device", .badValue),
            ("gender:exact=male", .badModifier), ("name:not=ek", .badModifier),
            ("name:Patient=1", .badModifier),
            ("organization:Device=1", .badModifier), ("name:frob=1", .badModifier),
            ("_id:missing=true", .badModifier),
            ("organization.name=x", .unsupported), ("general-practitioner:Practitioner.name=x", .unsupported),
            ("_has:Observation:patient:code=1", .unsupported),
            ("_revinclude=Observation:subject", .unsupported),
            ("_include:iterate=Patient:link", .unsupported), ("_include=*", .unsupported),
            ("organization:identifier=a|1", .unsupported), ("gender:in=http://a.test", .unsupported),
            ("identifier:of-type=a|b|c", .unsupported), ("_elements=name", .unsupported),
            ("_summary=true", .unsupported),
            ("_text=x", .unsupported), ("_content=x", .unsupported), ("_filter=x", .unsupported),
            ("age=7", .unsupported), ("age:missing=true", .unsupported),
            ("birthOrderBoolean=true", .unsupported), ("_sort=_score", .unsupported),
            (String(repeating: "name=a&", count: 51), .tooMany),
            ("name=" + String(repeating: "a,", count: 100) + "a", .tooMany),
            ("name=" + String(repeating: "a", count: 5000), .tooMany),
            ("_sort=name,family,given,gender,_id,phone", .tooMany),
        ])
    func refused(_ row: (String, SearchError.Code)) {
        let error = SearchFixture.error("Patient", row.0)
        #expect(error?.code == row.1, "\(row.0.prefix(60))")
        #expect(error?.reason.isEmpty == false)
    }

    @Test(
        "numbers, quantities, composites and positions are refused and it is said what to do",
        arguments: [
            ("Observation", "value-quantity=5"), ("Observation", "code-value-quantity=a$5"),
            ("Observation", "code-value-quantity:missing=true"), ("Observation", "_sort=value-quantity"),
            ("RiskAssessment", "probability=gt0.8"), ("Location", "near=59.3|18.1|5|km"),
            ("Location", "near:missing=true"),
        ] as [(ResourceType, String)])
    func unsupportedKinds(_ row: (ResourceType, String)) {
        let error = SearchFixture.error(row.0, row.1)
        #expect(error?.code == .unsupported)
        #expect(error?.reason.contains("supported yet") == true)
    }

    @Test(
        "of numbers and quantities it can be asked whether they are there",
        arguments: [
            ("Observation", "value-quantity", #"{"resourceType":"Observation","valueQuantity":{"value":5}}"#),
            (
                "RiskAssessment", "probability",
                #"{"resourceType":"RiskAssessment","prediction":[{"probabilityDecimal":0.8}]}"#
            ),
        ] as [(ResourceType, String, String)])
    func presence(_ row: (ResourceType, String, String)) throws {
        let entries = try SearchFixture.entries(row.2)
        for isMissing in [true, false] {
            let query = try SearchFixture.query(row.0, "\(row.1):missing=\(isMissing)")
            #expect(query.matches(entries, resourceID: "a", lastUpdated: .distantPast) != isMissing)
            #expect(query.matches([], resourceID: "a", lastUpdated: .distantPast) == isMissing)
        }
    }

    @Test("a lenient search passes over the unknown and says so, but not over bad values")
    func lenient() throws {
        let query = try SearchFixture.query(
            "Patient", "nonsense=1&organization.name=x&name=ek", lenient: true)
        #expect(query.lenientIgnored == ["nonsense", "organization.name"])
        #expect(query.filters.count == 1)
        #expect(query.canonicalParameters.map(\.0) == ["name"])
        #expect(SearchFixture.error("Patient", "birthdate=x", lenient: true)?.code == .badValue)
    }

    @Test("a type that is no resource cannot be searched")
    func type() {
        #expect(SearchFixture.error("HumanName", "")?.code == .badValue)
    }
}
