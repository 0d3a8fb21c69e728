// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Strategy
import Sweden
import TestKit
import Testing

@testable import StrategyPortal

@Suite("A strategist's work, over HTTP")
struct JourneyTests {
    private let first = StrategyPaths.plan(StrategyDesk.firstPlanID)

    private static let measureFields = [
        ("titel", "Säkrare läkemedel"), ("nummer", "2.3"), ("mal", "2"), ("omrade", "medicines"),
        ("form", "single"), ("status", "ongoing"), ("prioritet", "1"),
        ("ansvarig", "provider:SE2321000999-P1"), ("lamplighet", "Regionen äger apoteken"),
        ("malgrupp", "elderly"), ("sektor", "health"), ("varde", "equal"), ("uppgifter", "lead"),
        ("deltar", "Kommunen\nApoteket"), ("text-aim", "Färre fel"), ("intervall", "6"),
        ("nasta-dag", "1"), ("nasta-manad", "2"), ("nasta-ar", "2026"), ("rapporterar", "Staben"),
    ]

    /// A local plan of the region with one measure, not published; its id and the measure's.
    private func makePlan(_ ulla: TestBrowser) async throws -> (plan: String, measure: String) {
        let form = try await ulla.get(first + "/kopiera")
        #expect(form.status == .ok && form.contains("Nationella läkemedelslistan"))
        let made = try await ulla.send(
            [
                ("plantitel", "Regionens plan"), ("fran-dag", "1"), ("fran-manad", "1"), ("fran-ar", "2026"),
                ("till-dag", "31"), ("till-manad", "12"), ("till-ar", "2028"), ("diarienummer", "5/26"),
                ("insatser", "2.3"),
            ], from: form, to: first + "/kopiera")
        #expect(made.status == .seeOther && made.location.hasSuffix("/utkast?klart=ny"))
        let plan = try #require(made.location.split(separator: "/").dropLast().last.map(String.init))
        let room = try await ulla.get(made.location)
        #expect(room.contains("Ange en ansvarig") && !room.contains("Publicera ny version"))
        // The first link is that of a new measure.
        let ids = room.text.split(separator: "/plan/\(plan)/insats/").dropFirst()
            .compactMap { $0.split(whereSeparator: { "?/\"".contains($0) }).first.map(String.init) }
        return (plan, try #require(ids.first { $0 != "ny" }))
    }

    @Test("clone, edit, publish: the measure is public with who answers, versions tell who and when")
    func whole() async throws {
        try await PortalNode.run { portal in
            let ulla = try await portal.browser(PortalNode.ulla)
            let anyone = try await portal.browser()
            let (plan, measure) = try await makePlan(ulla)
            #expect(try await anyone.get(StrategyPaths.plan(plan)).status == .notFound)
            #expect(try await anyone.get(StrategyPaths.draft(plan)).status == .seeOther)
            let path = StrategyPaths.edit(plan, measure)
            let saved = try await ulla.send(Self.measureFields, from: try await ulla.get(path), to: path)
            #expect(saved.status == .seeOther)
            try await addParts(plan, measure, ulla)
            let room = try await ulla.get(StrategyPaths.draft(plan))
            let published = try await ulla.send(
                [("nytt", "Första planen")], from: room, to: StrategyPaths.publish(plan))
            #expect(published.location.hasSuffix("?klart=publicerad"))

            let page = try await anyone.get(StrategyPaths.measure(plan, measure))
            #expect(page.status == .ok && page.contains("Region Test") && page.contains("Färre fel"))
            for text in ["14,8", "60", "Klart i alla kommuner", "Styrgruppen", "7/26", "Går framåt"] {
                #expect(page.contains(text), "\(text)")
            }
            #expect(!page.contains("/redigera") && !page.contains("<form method=\"post\" action=\"/insikt"))
            #expect(page.contains("Nationella läkemedelslistan"), "tied to the national measure")
            let versions = try await anyone.get(StrategyPaths.versions(plan))
            #expect(versions.contains("Ulla Hedlund, strateg") && versions.contains("Första planen"))
        }
    }

    private func addParts(_ plan: String, _ measure: String, _ ulla: TestBrowser) async throws {
        let day = [("dag-dag", "3"), ("dag-manad", "5"), ("dag-ar", "2026")]
        let parts: [(MeasurePart, Int?, [(String, String)])] = [
            (.milestone, nil, [("namn", "Klart i alla kommuner"), ("lage", "planned")] + day),
            (
                .indicator, nil,
                [("namn", "Andel"), ("enhet", "%"), ("utgangslage", "14,8"), ("malvarde", "60")]
            ),
            (.value, 0, [("matvarde", "21,5")] + day),
            (.report, nil, [("bedomning", "some-risk"), ("text", "Går framåt")] + day),
            (.decision, nil, [("text", "Styrgruppen sade ja"), ("diarienummer", "7/26")] + day),
        ]
        for (part, row, fields) in parts {
            let path = StrategyPaths.part(plan, measure, part.rawValue, row: row)
            let done = try await ulla.send(fields, from: try await ulla.get(path), to: path)
            #expect(done.status == .seeOther, "\(part)")
        }
        // A report moves the next follow-up past itself by the interval.
        let page = try await ulla.get(StrategyPaths.measure(plan, measure, isDraft: true))
        #expect(page.contains("1\u{A0}augusti 2026"))
    }

    @Test("an active measure without a responsible party is refused in the form, and what was written stays")
    func mistakes() async throws {
        try await PortalNode.run { portal in
            let ulla = try await portal.browser(PortalNode.ulla)
            let (plan, measure) = try await makePlan(ulla)
            let path = StrategyPaths.edit(plan, measure)
            let fields = Self.measureFields.filter { $0.0 != "ansvarig" && $0.0 != "nasta-dag" }
            let answer = try await ulla.send(fields, from: try await ulla.get(path), to: path)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.contains("Välj en ansvarig") && answer.contains("href=\"#falt-ansvarig\""))
            #expect(answer.contains("Säkrare läkemedel") && answer.contains("Skriv en dag"))
            let room = try await ulla.get(StrategyPaths.draft(plan))
            #expect(!room.contains("Säkrare läkemedel"))
        }
    }

    @Test("who comes second is told who was first, keeps what was written, and can save again")
    func conflict() async throws {
        try await PortalNode.run { portal in
            let ulla = try await portal.browser(PortalNode.ulla)
            let (plan, measure) = try await makePlan(ulla)
            let path = StrategyPaths.edit(plan, measure)
            let old = try await ulla.get(path)
            #expect(try await ulla.send(Self.measureFields, from: old, to: path).status == .seeOther)
            let second = try await ulla.send(Self.measureFields, from: old, to: path)
            #expect(second.status == .conflict && second.contains("Ulla Hedlund, strateg ändrade planen"))
            #expect(second.contains("Säkrare läkemedel"))
            #expect(try await ulla.send(Self.measureFields, from: second, to: path).status == .seeOther)
        }
    }

    @Test("another provider is told of the plan, says that it knows, and may not change it")
    func acknowledge() async throws {
        try await PortalNode.run { portal in
            let ulla = try await portal.browser(PortalNode.ulla)
            let kim = try await portal.browser(PortalNode.kim)
            let (plan, measure) = try await makePlan(ulla)
            let path = StrategyPaths.edit(plan, measure)
            _ = try await ulla.send(Self.measureFields, from: try await ulla.get(path), to: path)
            let room = try await ulla.get(StrategyPaths.draft(plan))
            _ = try await ulla.send([], from: room, to: StrategyPaths.publish(plan))
            #expect(try await kim.get(PortalNode.start).contains("Ny plan: Regionens plan"))
            #expect(try await kim.get(StrategyPaths.draft(plan)).status == .notFound)
            let page = try await kim.get(StrategyPaths.notices(plan))
            let all = try await portal.node.door.directory().providers.count
            #expect(page.contains("0 av \(all) anslutna"))
            let done = try await kim.send([], from: page, to: StrategyPaths.notices(plan))
            #expect(done.status == .seeOther)
            let after = try await kim.get(StrategyPaths.notices(plan))
            #expect(after.contains("1 av \(all) anslutna") && after.contains("Kim Ek, strateg"))
            #expect(!(try await kim.get(PortalNode.start).contains("Ny plan: Regionens plan")))
        }
    }

    @Test("an overdue follow-up is in the governance report under its direction goal")
    func overdue() async throws {
        try await PortalNode.run { portal in
            let ulla = try await portal.browser(PortalNode.ulla)
            let (plan, measure) = try await makePlan(ulla)
            let path = StrategyPaths.edit(plan, measure)
            _ = try await ulla.send(Self.measureFields, from: try await ulla.get(path), to: path)
            let room = try await ulla.get(StrategyPaths.draft(plan))
            _ = try await ulla.send([], from: room, to: StrategyPaths.publish(plan))
            let report = try await portal.browser().get(StrategyPaths.report)
            #expect(report.contains("Försenat: Rätt information och kunskap"))
            #expect(report.contains("uppföljningen skulle ha kommit 1\u{A0}februari 2026"))
        }
    }
}
