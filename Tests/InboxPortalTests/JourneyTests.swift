// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import GuardedStore
import HTTPTypes
import Identity
import TestKit
import Testing

@Suite("Journeys of messages and the inbox")
struct JourneyTests {
    @Test("Anna writes, Berg reads and answers, Anna sees the answer and when it was read")
    func message() async throws {
        try await InboxNode.run { node in
            let anna = try await node.signIn(node.node.visit(.anna))
            let berg = try await node.signIn(node.node.visit(TestCountry.berg))
            #expect(try await anna.get("/min/meddelanden").text.contains("Du har inga meddelanden"))
            let form = try await anna.get("/min/meddelanden/nytt")
            #expect(form.status == .ok && form.text.contains("Vårdcentralen Linden, Region Test"))
            #expect(form.text.contains("Skriv inte om det är bråttom") && form.text.contains("fredag 15"))
            let wrong = try await anna.post("/min/meddelanden", [("text", "Hej <b>")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Hej &lt;b&gt;"))
            #expect(wrong.text.contains("Välj vem du vill skriva till"))
            let elsewhere = try await anna.post(
                "/min/meddelanden",
                [("mottagning", TestCountry.psychiatry.hsaID.text), ("rubrik", "R"), ("text", "T")])
            #expect(elsewhere.status == .unprocessableContent, "only units where she has been")
            let sent = try await anna.post(
                "/min/meddelanden",
                [
                    ("mottagning", TestCountry.centre.hsaID.text), ("rubrik", "Nytt recept"),
                    ("text", "Metformin är slut."),
                ])
            #expect(sent.status == .seeOther && sent.location.hasSuffix("?skickat=ja"))
            let thread = try await anna.get(sent.location)
            #expect(thread.text.contains("Meddelandet är skickat 12") && thread.text.contains("fredag 15"))
            #expect(thread.text.contains("Mottagningen har inte läst än"))

            let inbox = try await berg.get("/vard/inkorg")
            #expect(inbox.status == .ok && inbox.text.contains("Nytt recept"))
            #expect(inbox.text.contains("Anna Testsson") && !inbox.text.contains("Metformin"))
            let path = sent.location.replacing("/min/meddelanden", with: "/vard/inkorg/meddelande")
                .replacing("?skickat=ja", with: "")
            let opened = try await berg.get(path)
            #expect(opened.status == .ok && opened.text.contains("Metformin är slut."))
            #expect(try await anna.get(sent.location).text.contains("Mottagningen läste 12"))
            let empty = try await berg.post(path, [("antal", "1"), ("gor", "svara")])
            #expect(empty.status == .unprocessableContent)
            let stale = try await berg.post(path, [("antal", "0"), ("gor", "svara"), ("text", "Nej")])
            #expect(stale.status == .conflict && stale.text.contains("Tråden har ändrats"))
            let answered = try await berg.post(
                path, [("antal", "1"), ("gor", "svara"), ("text", "Receptet är förnyat.")])
            #expect(answered.location == "/vard/inkorg?klart=besvarat")
            #expect(try await berg.get(answered.location).text.contains("Svaret är skickat"))

            let read = try await anna.get(sent.location)
            #expect(read.text.contains("Receptet är förnyat.") && read.text.contains("Magnus Berg"))
            #expect(try await anna.get("/min/meddelanden").text.contains("Besvarat"))
            let rows = try await node.node.door.accessLog(
                about: node.node.key(.anna), count: 100, for: node.node.visit(.anna))
            #expect(rows.contains { $0.user.id == TestCountry.berg.hsaID.text && $0.rule == "W2" })
            #expect(rows.contains { $0.rule == "W3" })
        }
    }

    @Test("a critical result is first, with words and symbol; acknowledged it becomes a task, then is done")
    func result() async throws {
        try await InboxNode.run { node in
            let berg = try await node.signIn(node.node.visit(TestCountry.berg))
            let inbox = try await berg.get("/vard/inkorg")
            #expect(inbox.text.contains("P-Kalium 6,9 mmol/L") && inbox.text.contains("Kritiskt"))
            let path = "/vard/inkorg/svar/kalium"
            let page = try await berg.get(path)
            #expect(page.status == .ok && page.text.contains("3,5") && page.text.contains("Kritiskt"))
            #expect(try await berg.post(path, [("version", "1")]).status == .unprocessableContent)
            let stale = try await berg.post(path, [("version", "9"), ("atgard", "inget")])
            #expect(stale.status == .conflict)
            let done = try await berg.post(
                path,
                [("version", "1"), ("atgard", "atgard"), ("text", "Nytt prov i dag"), ("senast", "idag")])
            #expect(done.location == "/vard/inkorg?klart=uppgift")
            let after = try await berg.get("/vard/inkorg")
            #expect(!after.text.contains("P-Kalium") && after.text.contains("Nytt prov i dag"))
            #expect(try await berg.get(path).location == "/vard/inkorg?klart=kvitterat")
            let task = try #require(after.text.firstMatch(of: /\/vard\/inkorg\/uppgift\/[^"]+/)?.output)
            let free = try await berg.get(String(task))
            #expect(free.text.contains("Ta uppgiften") && free.text.contains("Senast i dag"))
            let taken = try await berg.post(String(task), [("gor", "ta"), ("version", "1")])
            #expect(taken.location == "\(task)?klart=tagen")
            let again = try await berg.post(String(task), [("gor", "ta"), ("version", "1")])
            #expect(again.status == .conflict && again.text.contains("Någon annan hann före"))
            #expect(try await berg.get("/vard/inkorg?hos=lediga").text.contains("Inget passar ditt urval"))
            let finished = try await berg.post(String(task), [("gor", "klar"), ("version", "2")])
            #expect(finished.location == "/vard/inkorg?klart=klar")
            #expect(try await berg.get("/vard/inkorg").text.contains("Inkorgen är tom"))
        }
    }

    @Test("what is told about a result is among the person's messages")
    func inform() async throws {
        try await InboxNode.run { node in
            let berg = try await node.signIn(node.node.visit(TestCountry.berg))
            let told = try await berg.post(
                "/vard/inkorg/svar/kalium",
                [("version", "1"), ("atgard", "meddela"), ("text", "Kom hit i dag.")])
            #expect(told.location == "/vard/inkorg?klart=meddelat")
            let anna = try await node.signIn(node.node.visit(.anna))
            let list = try await anna.get("/min/meddelanden")
            let path = try #require(list.text.firstMatch(of: /\/min\/meddelanden\/[0-9a-f-]{36}/)?.output)
            let thread = try await anna.get(String(path))
            #expect(thread.text.contains("Kom hit i dag."))
            #expect(thread.text.contains("/min/journal/Observation/kalium"))
        }
    }

    @Test("another unit sees nothing of it, and another person neither")
    func others() async throws {
        try await InboxNode.run { node in
            let hjort = try await node.signIn(node.node.visit(TestCountry.hjort))
            #expect(try await hjort.get("/vard/inkorg").text.contains("Inkorgen är tom"))
            #expect(try await hjort.get("/vard/inkorg/svar/kalium").status == .notFound)
            #expect(try await hjort.get("/vard/inkorg/uppgift/finns-inte").status == .notFound)
            #expect(try await hjort.get("/vard/inkorg/meddelande/finns-inte").status == .notFound)
            let gunnar = try await node.signIn(node.node.visit(.gunnar))
            #expect(try await gunnar.get("/min/meddelanden/finns-inte").status == .notFound)
            #expect(
                try await gunnar.get("/min/meddelanden/nytt").text.contains(
                    "Det finns ingen mottagning att skriva till"))
        }
    }

    @Test("no text is missing, in Swedish or English", arguments: ["sv.standard.auto", "en.standard.auto"])
    func texts(_ display: String) async throws {
        try await InboxNode.run { node in
            let anna = try await node.signIn(node.node.visit(.anna))
            let berg = try await node.signIn(node.node.visit(TestCountry.berg))
            let fields = [
                ("mottagning", TestCountry.centre.hsaID.text), ("rubrik", "Fråga"), ("text", "Hej"),
            ]
            let sent = try await anna.post("/min/meddelanden", fields.map { (name: $0.0, value: $0.1) })
            let thread = String(sent.location.split(separator: "/").last?.prefix(36) ?? "")
            for path in ["/min/meddelanden", "/min/meddelanden/nytt", sent.location] {
                let page = try await anna.get(path, display: display)
                #expect(page.status == .ok && page.text.firstMatch(of: /inbox\.[a-z]/) == nil, "\(path)")
            }
            for path in [
                "/vard/inkorg", "/vard/inkorg?visa=svar&sena=ja", "/vard/inkorg/svar/kalium",
                "/vard/inkorg/meddelande/\(thread)",
            ] {
                let page = try await berg.get(path, display: display)
                #expect(page.status == .ok && page.text.firstMatch(of: /inbox\.[a-z]/) == nil, "\(path)")
            }
        }
    }
}
