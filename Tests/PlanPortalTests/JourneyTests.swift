// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import TestKit
import Testing

@testable import PlanPortal

@Suite("Journey 8: a shared plan at discharge")
struct JourneyTests {
    private static let parts: [(part: String, fields: [(String, String)])] = [
        (
            "deltagare",
            [
                ("enhet", PlanCountry.homeNursing.hsaID.text), ("enhet", PlanCountry.assessment.hsaID.text),
                ("narstaende-1", "Eva Sandberg"), ("relation-1", "dotter"), ("godkant", "ja"),
            ]
        ),
        (
            "samtycke",
            [
                ("svar", "ja"), ("vem", "person"), ("hur", "oral"), ("dag-dag", "12"), ("dag-manad", "5"),
                ("dag-ar", "2026"),
            ]
        ),
        ("mal", [("mal", "Gå till affären\nBo kvar hemma")]),
        ("behov", [("behov", "Stöd hemma")]),
        ("kommunen", [("vad-1", "Dusch"), ("vem-1", "Hemtjänsten"), ("nar-1", "varje måndag")]),
        ("regionen", [("vad-1", "Kontroll"), ("vem-1", "Elin Lund"), ("nar-1", "senast 1 juni")]),
        ("andra", [("ingen", "ja")]),
        ("ansvar", [("ansvar", "municipality")]),
        ("uppfoljning", [("dag-dag", "1"), ("dag-manad", "9"), ("dag-ar", "2026"), ("av", "Karin")]),
        ("kontakt", [("namn", "Karin Sjögren"), ("telefon", "010-123 45 67")]),
        ("kris", [("kris", "Ring 1177")]),
    ]

    /// Lund calls; gives the path of the plan.
    private func call(_ lund: PlanBrowser, _ node: PlanNode) async throws -> String {
        let called = try await lund.post(node.path, [("orsak", "Utskrivning")])
        #expect(called.status == .seeOther)
        return String(called.location.prefix { $0 != "?" })
    }

    private func publish(_ lund: PlanBrowser, _ plan: String) async throws -> PlanBrowser.Answer {
        let version = try await lund.get(plan).version
        return try await lund.post(plan, [("version", version), ("gor", "publicera")])
    }

    @Test("Lund calls, is told what is missing, fills in, publishes; Gunnar, Nils and Karin read it")
    func whole() async throws {
        try await PlanNode.run { node in
            let lund = try await node.signIn(PlanCountry.lund)
            #expect(try await lund.get(node.path).text.contains("Personen har ingen plan här"))
            #expect(try await lund.post(node.path, [("orsak", " ")]).status == .unprocessableContent)
            let plan = try await call(lund, node)
            let refused = try await publish(lund, plan)
            #expect(refused.status == .unprocessableContent)
            for part in ["deltagare", "samtycke", "behov", "kommunen", "regionen", "andra", "ansvar"] {
                #expect(refused.text.contains("<li><a href=\"\(plan)/\(part)\">"), "\(part)")
            }
            for (part, fields) in Self.parts {
                let saved = try await lund.fill(plan, part, fields)
                #expect(saved.location == "\(plan)?klart=sparad", "\(part): \(saved.status)")
            }
            #expect(try await lund.get(plan).text.contains("Allt som måste finnas är ifyllt"))
            #expect(try await publish(lund, plan).location == "\(plan)?klart=publicerad")
            for staff in [PlanCountry.nils, PlanCountry.karin] {
                let reader = try await node.signIn(staff)
                #expect(try await reader.get(node.path).text.contains("Gäller"))
                let copy = try await reader.get(plan)
                #expect(copy.status == .ok && copy.text.contains("Hjärtmottagningen, Region Test håller i"))
                #expect(copy.text.contains("Eva Sandberg, dotter") && copy.text.contains("varje måndag"))
                #expect(try await reader.get("\(plan)/behov").status == .notFound)
            }
            let own = try await node.signIn(.gunnar).get("/min/plan")
            let told = ["Din gemensamma plan", "Gå till affären", "Hemtjänsten", "Kommunen", "010-123 45 67"]
            for text in told {
                #expect(own.text.contains(text), "\(text)")
            }
        }
    }

    @Test("who has no part in it is asked for her ground, and sees no plan when she gives one")
    func strangers() async throws {
        try await PlanNode.run { node in
            let lund = try await node.signIn(PlanCountry.lund)
            let plan = try await call(lund, node)
            let person = "/vard/p/\(node.gunnar.pathText)"
            for staff in [TestCountry.ek, TestCountry.pia, PlanCountry.nils] {
                let stranger = try await node.signIn(staff)
                for path in [node.path, plan, "\(plan)/behov"] {
                    #expect(try await stranger.get(path).location == person, "\(staff.name)")
                }
            }
            try await node.node.relate(.gunnar, to: TestCountry.practice)
            let ek = try await node.signIn(TestCountry.ek)
            #expect(try await ek.get(node.path).text.contains("Personen har ingen plan här"))
            #expect(try await ek.get(plan).status == .notFound)
            #expect(try await node.signIn(.anna).get("/min/plan").text.contains("Du har ingen gemensam plan"))
        }
    }

    @Test("a form opened before somebody else's change is not kept, and says so")
    func conflict() async throws {
        try await PlanNode.run { node in
            let lund = try await node.signIn(PlanCountry.lund)
            let plan = try await call(lund, node)
            let version = try await lund.get("\(plan)/behov").version
            _ = try await lund.fill(plan, "kris", [("kris", "Ring 1177")])
            let late = try await lund.post("\(plan)/behov", [("version", version), ("behov", "Sent")])
            #expect(late.status == .conflict && late.text.contains("har ändrats medan du skrev"))
            #expect(!late.text.contains("Sent"))
        }
    }

    @Test("mistakes are told at their fields, and what was written is kept")
    func mistakes() async throws {
        try await PlanNode.run { node in
            let lund = try await node.signIn(PlanCountry.lund)
            let plan = try await call(lund, node)
            let half = try await lund.fill(plan, "regionen", [("vad-1", "Kontroll <b>")])
            #expect(half.status == .unprocessableContent && half.text.contains("Kontroll &lt;b&gt;"))
            #expect(half.text.contains("href=\"#vem-1\"") && half.text.contains("href=\"#nar-1\""))
            let relatives = try await lund.fill(plan, "deltagare", [("narstaende-1", "Eva")])
            #expect(relatives.text.contains("href=\"#godkant\"") && relatives.text.contains("value=\"Eva\""))
            let consent = try await lund.fill(plan, "samtycke", [("svar", "ja"), ("dag-dag", "99")])
            #expect(consent.text.contains("href=\"#dag\"") && consent.text.contains("value=\"99\""))
            let others = try await lund.fill(
                plan, "andra", [("ingen", "ja"), ("vad-1", "a"), ("vem-1", "b"), ("nar-1", "c")])
            #expect(others.text.contains("båda kan inte stämma"))
            #expect(try await lund.get("\(plan)/finns-inte").status == .notFound)
        }
    }

    @Test("Gunnar asks for a plan, then writes what is important to him, and staff read it")
    func own() async throws {
        try await PlanNode.run { node in
            let gunnar = try await node.signIn(.gunnar)
            #expect(try await gunnar.get("/min/plan").text.contains("Be om en SIP"))
            let empty = try await gunnar.post("/min/plan/be-om", [("behov", "")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#behov\""))
            let centre = TestCountry.centre.hsaID.text
            let asked = try await gunnar.post(
                "/min/plan/be-om", [("behov", "Många kontakter"), ("mottagare", centre)])
            #expect(asked.location == "/min/plan?klart=fraga")
            let waiting = try await gunnar.get(asked.location)
            #expect(waiting.text.contains("Väntar på svar"))
            #expect(waiting.text.contains("(SIP): Många kontakter"))
            let lund = try await node.signIn(PlanCountry.lund)
            let plan = try await call(lund, node)
            let drafted = try await gunnar.get("/min/plan")
            #expect(drafted.text.contains("gör en plan tillsammans med dig"))
            let written = try await gunnar.post("/min/plan/viktigt", [("viktigt", "Att Maj orkar")])
            #expect(written.location == "/min/plan?klart=viktigt")
            #expect(try await lund.get(plan).text.contains("Att Maj orkar"))
            #expect(try await gunnar.get("/min/plan").text.contains("Att Maj orkar"))
        }
    }

    @Test("every route shows a person, to staff or to her")
    func routes() async throws {
        try await PlanNode.run { node in
            #expect(node.book.routes.count == 9)
            for route in node.book.routes { #expect(route.shows == .person) }
        }
    }
}
