// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import TestKit
import Testing

@testable import CitizenPortal

@Suite("A person's pages over HTTP")
struct JourneyTests {
    @Test("Anna reads her journal over providers and opens an event, escaped")
    func journal() async throws {
        try await CitizenNode.run { node, client in
            let anna = try await node.browser(.anna, client)
            let start = try await anna.get("/min")
            #expect(start.status == .ok && start.text.contains("Hej Anna"))
            let journal = try await anna.get("/min/journal")
            #expect(journal.status == .ok)
            for name in ["Vårdcentralen Linden", "Psykiatrin", "Eks mottagning", "Inte signerad än"] {
                #expect(journal.text.contains(name), "\(name) is missing")
            }
            let event = try await anna.get("/min/journal/Encounter/a1-E-PSYK")
            #expect(event.status == .ok && event.text.contains("Samtal om &lt;b&gt;sömn&lt;/b&gt;"))
            #expect(event.text.contains("Långtidsblodsocker"))
            let filtered = try await anna.get("/min/journal?typ=lakemedel&fran=2020")
            #expect(filtered.text.contains("Inga händelser passar ditt urval"))
            let wrong = try await anna.get("/min/journal?fran=igår")
            #expect(wrong.text.contains("Fel:") && wrong.text.contains("igår"))
        }
    }

    @Test("Anna understands a result: sentence, trend, explanation")
    func result() async throws {
        try await CitizenNode.run { node, client in
            let anna = try await node.browser(.anna, client)
            #expect(try await anna.get("/min/provsvar").text.contains("/min/provsvar/NPU27300"))
            let page = try await anna.get("/min/provsvar/NPU27300")
            #expect(page.status == .ok && page.text.contains("Ditt värde är 52,0"))
            #expect(page.text.contains("<svg") && page.text.contains("Vad betyder det?"))
            #expect(!page.text.lowercased().contains("onormal"))
            #expect(try await anna.get("/min/provsvar/NPU00000").status == .notFound)
        }
    }

    @Test("Anna blocks psychiatry in three steps, at once, sees it marked, and lifts it")
    func block() async throws {
        try await CitizenNode.run { node, client in
            let anna = try await node.browser(.anna, client)
            let unit = TestCountry.psychiatry.hsaID.text
            #expect(try await anna.get("/min/sparrar/ny").text.contains(unit))
            #expect(try await anna.get("/min/sparrar/ny/fran-vem").text.contains("Fel:"))
            #expect(try await anna.get("/min/sparrar/ny/fran-vem?vad=\(unit)").text.contains("Steg 2 av 3"))
            let confirm = try await anna.get("/min/sparrar/ny/bekrafta?vad=\(unit)&fran=enheter")
            #expect(confirm.text.contains("Det kan bli svårare"))
            try await node.node.relate(.anna, to: TestCountry.cardiology)
            let made = try await anna.post("/min/sparrar", [("vad", unit), ("fran", "enheter")])
            #expect(made.status == .seeOther && made.location.hasSuffix("/klart"))
            #expect(
                try await anna.get(made.location).text.contains("Uppgifterna är spärrade sedan klockan 11.20")
            )
            #expect(
                try await anna.get("/min/journal").text.contains("Du har spärrat uppgifter från Psykiatrin"))
            _ = try? await node.node.door.overview(
                of: node.node.key(.anna), for: node.node.visit(TestCountry.hjort))
            let readings = try await anna.get("/min/lasningar")
            #expect(readings.text.contains("Stoppade försök") && readings.text.contains("Hanna Hjort"))
            let lift = made.location.replacing("/klart", with: "/ta-bort")
            #expect(try await anna.get(lift).text.contains("Ja, ta bort spärren"))
            #expect(try await anna.post(lift, []).location == "/min/sparrar?borttagen=ja")
            #expect(try await anna.get("/min/sparrar").text.contains("Tidigare spärrar"))
        }
    }

    @Test("Anna answers a question of consent, with an error first, and takes it back")
    func consent() async throws {
        try await CitizenNode.run { node, client in
            let anna = try await node.browser(.anna, client)
            let question = "/min/samtycken/fraga/\(TestCountry.specialist)"
            #expect(try await anna.get("/min/samtycken").text.contains(question))
            #expect(try await anna.get(question).text.contains("Säger du nej får du vård ändå"))
            let wrong = try await anna.post(question, [("svar", "ja-till"), ("till-ar", "1999")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"1999\""))
            let said = try await anna.post(question, [("svar", "ja")])
            #expect(said.location == "/min/samtycken?klart=ja")
            let list = try await anna.get(said.location)
            #expect(list.text.contains("Du har sagt ja"))
            let path = try #require(
                list.text.firstMatch(of: /\/min\/samtycken\/[^"\/]+\/dra-tillbaka/)?.output)
            #expect(try await anna.get(String(path)).text.contains("Ja, dra tillbaka"))
            #expect(try await anna.post(String(path), []).location == "/min/samtycken?klart=tillbaka")
            #expect(try await anna.get("/min/samtycken").text.contains(question))
        }
    }

    @Test("a guardian reads for a child but may not block; a child is told why not yet")
    func child() async throws {
        try await CitizenNode.run { node, client in
            let sara = try await node.browser(.sara, actingFor: .liv, client)
            #expect(try await sara.get("/min/journal").text.contains("Vårdcentralen Linden"))
            let block = try await sara.get("/min/sparrar/ny")
            #expect(block.status == .forbidden && block.text.contains("En vårdnadshavare kan inte spärra"))
            let sent = try await sara.post(
                "/min/sparrar", [("vad", TestCountry.centre.hsaID.text), ("fran", "enheter")])
            #expect(sent.status == .forbidden)
            let liv = try await node.browser(.liv, client)
            let own = try await liv.get("/min/journal")
            #expect(own.status == .forbidden)
            #expect(try await liv.get("/min").status == .ok)
            #expect(try await node.browser(.sara, client).get("/min").text.contains("Hjälp Liv"))
        }
    }

    @Test("nobody else's event, result or block is shown")
    func others() async throws {
        try await CitizenNode.run { node, client in
            let gunnar = try await node.browser(.gunnar, client)
            #expect(try await gunnar.get("/min/journal/Encounter/a1-E-PSYK").status == .notFound)
            #expect(try await gunnar.get("/min/provsvar/NPU27300").status == .notFound)
            #expect(try await gunnar.get("/min/journal").text.contains("Det finns inget i din journal här"))
            #expect(try await gunnar.get("/min/journal/Encounter/%3Cscript%3E").status == .notFound)
        }
    }

    @Test("every route says that it shows a person's data or the log, to her alone")
    func routes() async throws {
        try await CitizenNode.run { node, _ in
            #expect(node.book.routes.count >= 19)
            for route in node.book.routes {
                #expect(route.visitors == [.individual])
                #expect(route.shows == .person || route.shows == .log)
            }
        }
    }
}
