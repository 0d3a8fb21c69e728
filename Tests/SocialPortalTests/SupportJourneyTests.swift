// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPTypes
import TestKit
import Testing

@testable import SocialPortal

@Suite("Journey 7 over HTTP: from application to follow-up")
struct SupportJourneyTests {
    private func day(_ field: String, _ text: String) -> [(name: String, value: String)] {
        let parts = text.split(separator: "-").map(String.init)
        return [("\(field)-ar", parts[0]), ("\(field)-manad", parts[1]), ("\(field)-dag", parts[2])]
    }

    /// The path of the first case on a list.
    private func firstCase(_ guest: Guest) async throws -> String {
        let list = try await guest.get("/vard/arenden").text
        return String(try #require(list.firstMatch(of: /\/vard\/arenden\/[0-9a-f-]{36}/)?.output))
    }

    /// Gunnar has applied, Karin has investigated and decided: the path of the case.
    private func decided(_ town: Town, _ karin: Guest) async throws -> String {
        let gunnar = try await town.signIn(.gunnar)
        let sent = try await gunnar.post("/min/omsorg/ansok", [("stod", "Orkar inte duscha.")])
        #expect(sent.status == .seeOther)
        let path = try await firstCase(karin)
        #expect(try await karin.post("\(path)/ta").location == "\(path)?klart=ta")
        let area = [
            ("egna-ord", "Vill duscha."), ("resurser", "Maj hjälper till."), ("bedomning", "Behöver stöd."),
            ("mal", "Duscha tryggt."), ("nu", "3"), ("avsedd", "1"),
        ]
        #expect(try await karin.post("\(path)/omrade/d5", area).status == .seeOther)
        let decision =
            [
                ("insats", "Hemtjänst och trygghetslarm"), ("utfall", "granted"), ("lagrum", "sol-11-1"),
                ("omfattning", "Dusch två gånger i veckan."), ("skal", "Ramlade i badrummet."),
            ] + day("fran", "2026-05-19") + day("till", "2027-05-19") + day("uppfoljning", "2026-11-19")
            + day("delgivning", "2026-05-12")
        #expect(try await karin.post("\(path)/beslut", decision).location == "\(path)?klart=beslut")
        return path
    }

    @Test("Gunnar applies with an error first, and sees his case and what happens next")
    func apply() async throws {
        try await Town.run { town in
            let gunnar = try await town.signIn(.gunnar)
            #expect(try await gunnar.get("/min/omsorg").text.contains("Du har inga ärenden."))
            #expect(try await gunnar.get("/min/omsorg/ansok").text.contains("Skriv med egna ord"))
            let empty = try await gunnar.post("/min/omsorg/ansok", [("stod", " ")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("skriv något här"))
            let sent = try await gunnar.post("/min/omsorg/ansok", [("stod", "Orkar <inte> duscha.")])
            #expect(sent.location == "/min/omsorg?klart=ja")
            let own = try await gunnar.get(sent.location)
            #expect(own.text.contains("Din ansökan är skickad"))
            #expect(own.text.contains("Orkar &lt;inte&gt; duscha."))
            #expect(own.text.contains("En handläggare tar ditt ärende"))
        }
    }

    @Test("Karin sees the case with its time, investigates all areas, decides; Gunnar sees how to appeal")
    func investigate() async throws {
        try await Town.run { town in
            let karin = try await town.signIn(Town.karin)
            let path = try await decided(town, karin)
            let page = try await karin.get(path)
            #expect(page.text.contains("Lämna uppdraget senast") && page.text.contains("7 dagar kvar"))
            #expect(page.text.contains("Personlig vård") && page.text.contains("Steg 3 av 7"))
            let gunnar = try await town.signIn(.gunnar)
            let own = try await gunnar.get("/min/omsorg")
            for text in ["Hemtjänst och trygghetslarm", "Bifall", "Överklaga senast", "2\u{A0}juni 2026"] {
                #expect(own.text.contains(text), "\(text) is missing")
            }
            #expect(own.text.contains("förvaltningsrätten"))
            let journal = try await gunnar.get("/min/journal")
            #expect(journal.text.contains("Hemtjänst och trygghetslarm"))
        }
    }

    @Test("what must be mended is told at its field, and what was written is kept")
    func mistakes() async throws {
        try await Town.run { town in
            let gunnar = try await town.signIn(.gunnar)
            _ = try await gunnar.post("/min/omsorg/ansok", [("stod", "Orkar inte duscha.")])
            let karin = try await town.signIn(Town.karin)
            let path = try await firstCase(karin)
            _ = try await karin.post("\(path)/ta")
            let form = try await karin.get("\(path)/omrade/kansla-av-trygghet")
            #expect(form.text.contains("Känsla av trygghet") && form.text.contains("3 stor begränsning"))
            let wrong = try await karin.post(
                "\(path)/omrade/kansla-av-trygghet", [("bedomning", "Är orolig."), ("nu", "7")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Är orolig."))
            #expect(wrong.text.contains("href=\"#nu\""))
            #expect(try await karin.get("\(path)/omrade/d10").status == .notFound)
            #expect(try await karin.post("\(path)/beslut").status == .unprocessableContent)
        }
    }

    @Test("Pia gets the measure, plans with Gunnar, makes a visit on the telephone's page; Karin follows up")
    func carryOut() async throws {
        try await Town.run { town in
            let karin = try await town.signIn(Town.karin)
            let path = try await decided(town, karin)
            let unit = TestCountry.homeCare.hsaID.text
            #expect(try await karin.get("\(path)/uppdrag").text.contains("Hemtjänsten"))
            #expect(try await karin.post("\(path)/uppdrag", [("enhet", unit)]).status == .seeOther)
            let pia = try await town.signIn(TestCountry.pia)
            let measure = try await firstCase(pia)
            #expect(try await pia.get(measure).text.contains("14 dagar kvar"))
            let plan = [
                ("mal", "Bo kvar hemma."), ("onskemal", "Före lunch."),
                ("gors", "- Dusch tisdag, Pia\n\n- Dusch fredag, Pia"), ("delaktig", "took-part"),
                ("kontakt", "Pia Holm"),
            ]
            #expect(try await pia.post("\(measure)/plan", plan).status == .seeOther)
            let visits = [("aktivitet", "Dusch"), ("tid", "15.30"), ("upprepa", "varje-vecka")]
            #expect(
                try await pia.post("\(measure)/besok", visits + day("dag", "2026-05-12")).status == .seeOther)
            let today = try await pia.get("/vard/besok")
            #expect(today.text.contains("15.30") && today.text.contains("Börja besöket"))
            let begin = String(
                try #require(today.text.firstMatch(of: /\/vard\/besok\/[0-9a-f-]{36}\/borja/)?.output))
            let form = try await pia.post(begin)
            #expect(form.status == .seeOther)
            #expect(try await pia.post(form.location, [("anteckning", "")]).status == .unprocessableContent)
            let done = [("anteckning", "Duschade sittande."), ("avvikelse", "Tvålen var slut.")]
            #expect(try await pia.post(form.location, done).location == "/vard/besok?klart=ja")
            let own = try await town.signIn(.gunnar).get("/min/omsorg")
            for text in ["Dusch tisdag, Pia", "Duschade sittande.", "Kommande besök", "Du får stödet"] {
                #expect(own.text.contains(text), "\(text) is missing")
            }
            let after = [("niva-d5", "1"), ("ord", "Duschar tryggt.")]
            #expect(try await karin.post("\(path)/uppfoljning", after).status == .seeOther)
            let closed = try await karin.get(path)
            #expect(closed.text.contains("Vad som har uppnåtts") && closed.text.contains("Steg 7 av 7"))
        }
    }

    @Test("who is not assigned finds no case, and no form of it")
    func others() async throws {
        try await Town.run { town in
            let karin = try await town.signIn(Town.karin)
            let path = try await decided(town, karin)
            for member in [TestCountry.pia, Town.tom, TestCountry.berg] {
                let guest = try await town.signIn(member)
                #expect(try await guest.get(path).status == .notFound)
                #expect(try await guest.get("\(path)/uppdrag").status == .notFound)
                #expect(try await guest.get("/vard/arenden").text.contains("Inga öppna ärenden"))
            }
        }
    }

    @Test("a form opened in another commission is refused")
    func commission() async throws {
        try await Town.run { town in
            let karin = try await town.signIn(Town.karin)
            let path = try await decided(town, karin)
            let other = Guest(
                client: karin.client, cookie: karin.cookie,
                seal: karin.seal.map { $0.name == "_uppdrag" ? ($0.name, "SE2120000999-X") : $0 })
            #expect(try await other.post("\(path)/uppdrag").status == .conflict)
        }
    }
}
