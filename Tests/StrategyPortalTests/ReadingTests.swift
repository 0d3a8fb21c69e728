// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy
import Sweden
import TestKit
import Testing

@testable import StrategyPortal

@Suite("Strategy pages and open data, for everyone")
struct ReadingTests {
    private let first = StrategyDesk.firstPlanID

    @Test("everyone reads every page without signing in, in Swedish and English")
    func pages() async throws {
        try await PortalNode.run { portal in
            let anyone = try await portal.browser()
            let paths = [
                PortalNode.start, StrategyPaths.plan(first), StrategyPaths.measure(first, "2.3"),
                StrategyPaths.versions(first), StrategyPaths.version(first, 1), StrategyPaths.notices(first),
                StrategyPaths.report, StrategyPaths.principals, StrategyPaths.openData,
                StrategyPaths.plan(first, version: 1),
            ]
            let english = TestBrowser(client: portal.client, cookie: "visning=en.standard.auto")
            for path in paths {
                for page in [try await anyone.get(path), try await english.get(path)] {
                    #expect(page.status == .ok, "\(path)")
                    #expect(!page.contains("strategy."), "a text is missing at \(path)")
                    #expect(!page.contains(">{"), "a parameter is missing at \(path)")
                }
            }
            for path in ["/plan/finns-inte", "/plan/\(first)/insats/9.9", "/plan/\(first)/versioner/9"] {
                #expect(try await anyone.get(PortalNode.start + path).status == .notFound, "\(path)")
            }
        }
    }

    @Test("the first plan says what is not stated instead of inventing")
    func firstPlan() async throws {
        try await PortalNode.run { portal in
            let page = try await portal.browser().get(StrategyPaths.plan(first))
            #expect(page.contains("19/01571") && page.contains("Individen som medskapare"))
            #expect(page.text.split(separator: "Inte angivet här").count > 40)
            #expect(!page.contains("Ansvarig saknas"), "nobody answers for a plan whose years are over")
        }
    }

    @Test("page, JSON and CSV tell the same measures")
    func same() async throws {
        try await PortalNode.run { portal in
            let anyone = try await portal.browser()
            let page = try await anyone.get(StrategyPaths.plan(first)).text
            let answer = try await anyone.get(StrategyPaths.json(first))
            #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
            let json = try JSONDocument(parsing: Array(answer.text.utf8)).root
            let file = try await anyone.get(StrategyPaths.measuresFile(first)).text
            let lines = file.split(separator: "\r\n").map(String.init)
            let measures = try #require(json.at("content")?["measures"]).elements.map { $0 }
            #expect(measures.count == 21 && lines.count == 22)
            for (measure, line) in zip(measures, lines.dropFirst()) {
                let number = try #require(measure["number"]?.string)
                let title = try #require(measure["title"]?.string)
                #expect(page.contains("\(number) \(title)"))
                let plain = title.contains(",") ? "\"\(title)\"" : title
                #expect(line.hasPrefix("\(first),1,\(number),\(number),\(plain),"))
            }
        }
    }

    @Test("every address of the open data answers, and a mistake is told as JSON")
    func data() async throws {
        try await PortalNode.run { portal in
            let anyone = try await portal.browser()
            for data in OpenData.allCases {
                let answer = try await anyone.get(data.example)
                #expect(answer.status == .ok, "\(data)")
                if data.format == "JSON" {
                    _ = try JSONDocument(parsing: Array(answer.text.utf8))
                }
            }
            let principals = try await anyone.get(StrategyPaths.api + "/principals.csv").text
            #expect(principals.split(separator: "\r\n").count == 312)
            let missing = try await anyone.get(StrategyPaths.json("finns-inte"))
            #expect(missing.status == .notFound && missing.contains("\"status\": 404"))
        }
    }

    @Test("text that a spreadsheet would run is made harmless")
    func commaFile() {
        let file = CommaFile(columns: ["a", "b"], rows: [["=1+1", "så, \"här\""], ["-5", ""]])
        #expect(file.text == "a,b\r\n'=1+1,\"så, \"\"här\"\"\"\r\n-5,\r\n")
    }
}
