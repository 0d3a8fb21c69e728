// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import TestKit
import Testing

@testable import SocialPortal

@Suite("Journey 11 over HTTP: concern for a child")
struct ConcernJourneyTests {
    private let fields = [
        ("barn", TestPerson.liv.number.text), ("oro", "Kom ensam, med blåmärken."), ("bradska", "urgent"),
        ("skydd", "ja"),
    ]

    @Test("any staff reports; Tom gets it with its three times; nobody else sees it")
    func concern() async throws {
        try await Town.run { town in
            let berg = try await town.signIn(TestCountry.berg)
            #expect(try await berg.get("/vard/oro").text.contains("Ring 112"))
            let sent = try await berg.post("/vard/oro", fields)
            #expect(sent.location == "/vard/oro?klart=ja")
            #expect(try await berg.get(sent.location).text.contains("Anmälan är skickad"))

            let tom = try await town.signIn(Town.tom)
            let list = try await tom.get("/vard/arenden").text
            #expect(list.contains("Liv Testsson") && list.contains("24 timmar kvar"))
            let path = String(try #require(list.firstMatch(of: /\/vard\/arenden\/[0-9a-f-]{36}/)?.output))
            let page = try await tom.get(path).text
            #expect(page.contains("14 dagar kvar") && page.contains("Ska skyddas"))
            #expect(page.contains("Magnus Berg"))

            for member in [TestCountry.berg, Town.karin, TestCountry.pia] {
                let guest = try await town.signIn(member)
                #expect(try await guest.get(path).status == .notFound)
                #expect(try await guest.get("/vard/arenden").text.contains("Inga öppna ärenden"))
            }
            let sara = try await town.signIn(.sara, actingFor: .liv)
            for place in ["/min", "/min/journal", "/min/omsorg"] {
                #expect(try await !sara.get(place).text.contains("blåmärken"))
                #expect(try await !sara.get(place).text.contains("Orosanmälan"))
            }
            let done = try await tom.post("\(path)/skydd", [("text-skydd", "Inget akut behov.")])
            #expect(done.location == "\(path)?klart=skydd")
            let opened = [("utredning", "inleds"), ("text-forhandsbedomning", "Behöver utredas.")]
            #expect(try await tom.post("\(path)/forhandsbedomning", opened).status == .seeOther)
            #expect(try await tom.get(path).text.contains("12\u{A0}september 2026"))
            let ended = try await tom.post("\(path)/avsluta", [("text-avsluta", "Stöd ges.")])
            #expect(ended.status == .seeOther)
            #expect(try await tom.get("/vard/arenden").text.contains("Inga öppna ärenden"))
        }
    }

    @Test("what must be mended is told: number, child, words, urgency")
    func mistakes() async throws {
        try await Town.run { town in
            let berg = try await town.signIn(TestCountry.berg)
            let empty = try await berg.post("/vard/oro")
            #expect(empty.status == .unprocessableContent)
            #expect(empty.text.contains("href=\"#bradska-routine\""))
            let adult = try await berg.post(
                "/vard/oro", [("barn", TestPerson.anna.number.text)] + fields.dropFirst())
            #expect(adult.status == .unprocessableContent && adult.text.contains("Kom ensam, med blåmärken."))
        }
    }
}
