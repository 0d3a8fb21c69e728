// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import HTTPTypes
import HummingbirdTesting
import Identity
import TestKit
import Testing

@testable import InsightPortal

@Suite("Many goals of few persons are not shown, on the page, in the file or in the API")
struct ManyGoalsTests {
    /// Goals followed up of some of the node's people at a unit, every second reached.
    private func goals(_ people: Range<Int>, each count: Int, at unit: CareUnit) -> [JSONTree] {
        let own = "https://sammanhang.se/fhir/CodeSystem/"
        func coded(_ system: String, _ code: String) -> JSONTree {
            ["coding": [["system": .string(system), "code": .string(code)]]]
        }
        func level(_ part: String, _ level: Int) -> JSONTree {
            [
                "code": coded(own + "assessment-part", part),
                "valueCodeableConcept": coded(own + "functional-state", String(level)),
            ]
        }
        return [TestRecord.organisation(unit)]
            + people.flatMap { person -> [JSONTree] in
                let encounter = "p\(person)-g"
                let head = TestRecord.encounter(encounter, of: "p\(person)", at: unit, day: "2026-03-10")
                return [head]
                    + (0..<count).map { goal in
                        [
                            "resourceType": "Observation", "id": .string("p\(person)-g\(goal)"),
                            "status": "final",
                            "category": [
                                coded("http://terminology.hl7.org/CodeSystem/observation-category", "survey")
                            ], "code": coded(own + "ibic-area", "5"),
                            "subject": ["reference": .string("Patient/p\(person)")],
                            "encounter": ["reference": .string("Encounter/\(encounter)")],
                            "effectiveDateTime": "2026-03-10",
                            "component": [level("intended", 1), level("achieved", goal % 2 == 0 ? 1 : 3)],
                        ]
                    }
            }
    }

    /// Page, file and the indicator in the JSON of all, as Ulla gets them.
    private func answers(
        of id: String, from node: InsightNode, _ client: any TestClientProtocol
    ) async throws -> (page: String, file: [[Substring]], json: JSONValue?) {
        let cookie = try await node.cookie(TestCountry.ulla)
        func get(_ path: String) async throws -> String {
            try await client.execute(uri: path, method: .get, headers: [.cookie: cookie]) {
                #expect($0.status == .ok)
                return String(buffer: $0.body)
            }
        }
        let root = try JSONDocument(parsing: Array(try await get("/insikt/api/indikatorer").utf8)).root
        let indicators = root["indicators"].map { Array($0.elements) } ?? []
        let found = indicators.first { $0["id"]?.string == id }
        let file = try await get("/insikt/\(id).csv").split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        return (
            try await get("/insikt/\(id)"), file, found?["periods"].map { Array($0.elements) }?.last
        )
    }

    @Test("two persons with eleven goals each: no number at all")
    func two() async throws {
        try await InsightNode.run { node, client in
            try await node.node.load(
                goals(0..<2, each: 11, at: TestCountry.psychiatry), as: TestCountry.region)
            let (page, file, json) = try await answers(of: "i21", from: node, client)
            #expect(page.contains("För få för att visa") && !page.contains("av 22 mål"))
            #expect(file.count == 1, "only the heading")
            #expect(json?["all"]?["status"]?.string == "suppressed")
            #expect(json?["all"]?["total"]?.kind == .null && json?["all"]?["reached"]?.kind == .null)
            #expect(json?["units"]?.string == "withheld" && json?["sexes"]?.string == "withheld")
        }
    }

    @Test("two persons among many: their unit is hidden, and one more, so that it cannot be had")
    func unit() async throws {
        try await InsightNode.run { node, client in
            try await node.node.load(
                goals(0..<2, each: 11, at: TestCountry.psychiatry)
                    + goals(2..<32, each: 2, at: TestCountry.cardiology)
                    + goals(32..<72, each: 2, at: TestCountry.centre), as: TestCountry.region)
            let (page, file, json) = try await answers(of: "i21", from: node, client)
            #expect(page.contains("82 av 162 mål") && page.contains("2 enheter visas inte"))
            let hidden = [TestCountry.psychiatry, TestCountry.cardiology].map(\.hsaID.text)
            let units = json?["units"].map { Array($0.elements) } ?? []
            #expect(units.count == 3)
            for unit in units {
                let isHidden = hidden.contains(unit["code"]?.string ?? "")
                #expect(unit["count"]?["status"]?.string == (isHidden ? "suppressed" : "shown"))
                #expect((unit["count"]?["total"]?.kind == .null) == isHidden)
            }
            for id in hidden {
                let line = try #require(file.first { $0.count > 6 && $0[6] == id })
                #expect(line[8...10] == ["", "", ""] && line.last == "suppressed")
            }
            let centre = TestCountry.centre.hsaID.text
            let shown = try #require(file.first { $0.count > 6 && $0[6] == centre })
            #expect(shown[8...10] == ["40", "80", "0.5000"])
        }
    }

    @Test(
        "the page says that persons are counted, what is kept between calculations, and that months are closed"
    )
    func told() throws {
        let words = InsightWords(try HTMLRenderer().texts[.swedish])
        let texts = IndicatorMethod(TestSnapshot.educated, words).notes.flatMap(\.paragraphs)
        #expect(texts.contains { $0.contains("Det är personer som räknas här, också när talet gäller") })
        let kept = try #require(texts.first { $0.contains("ett eget lager") })
        #expect(kept.contains("utbildning") && kept.contains("ligger kvar i datorns minne"))
        #expect(!kept.contains("töms"))
        #expect(texts.contains { $0.contains("slutar alltid med en hel kalendermånad") })
        #expect(!texts.contains { $0.contains("Ingen kan söka") })
    }
}
