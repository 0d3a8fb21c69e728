// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import HTTPTypes
import HummingbirdTesting
import TestKit
import Testing

@testable import DentalPortal

@Suite("Pages of dentistry")
struct DentalPageTests {
    private static let pockets = [
        ("tand", "36"), ("djup-mb", "5"), ("djup-b", "3"), ("djup-db", "4"), ("djup-mi", "6"),
        ("djup-i", "3"), ("djup-di", "4"), ("blod", "mb"), ("blod", "mi"),
    ]

    @Test("Åsa charts tooth 36 and pockets; Anna reads both on her page in plain words")
    func chart() async throws {
        try await DentalNode.run { dental in
            let asa = try await dental.signIn(DentalCountry.asa)
            let saved = try await asa.post(
                dental.teeth, [("tand", "36"), ("fynd", "caries-3"), ("yta", "M"), ("yta", "O")])
            #expect(saved.status == .seeOther)
            let page = try await asa.get(dental.teeth + "?klart=tand")
            #expect(page.status == .ok && page.text.contains("Karies i dentinet (D3) MO"))
            #expect(page.text.contains("Tandstatus är sparad"))
            #expect(page.text.contains("<svg") && page.text.contains("Tand 36: Karies i dentinet (D3) MO."))
            #expect(try await asa.post(dental.teeth + "/fickor", Self.pockets).status == .seeOther)
            let pockets = try await asa.get(dental.teeth + "/fickor")
            #expect(pockets.text.contains("5* 3 4") && pockets.text.contains("6* 3 4"))

            let anna = try await dental.signIn(.anna)
            let own = try await anna.get("/min/tandvard")
            #expect(own.status == .ok)
            #expect(own.text.contains("Hål in i tandbenet, på sidan mot mitten av munnen och tuggytan"))
            #expect(own.text.contains("Första stora kindtanden nere till vänster (36)"))
            #expect(own.text.contains("Runt tand 36"))
            for page in [page, pockets, own] { #expect(!page.text.contains("dental."), "a text is missing") }
        }
    }

    @Test("what cannot be read of the teeth is on every page of them, and Anna is not told that all is well")
    func unreadable() async throws {
        try await DentalNode.run { dental in
            let asa = try await dental.signIn(DentalCountry.asa)
            let fields = [("tand", "36"), ("fynd", "caries-3"), ("yta", "M"), ("yta", "O")]
            #expect(try await asa.post(dental.teeth, fields).status == .seeOther)
            let question = TimelineQuestion(person: dental.node.key(.anna), types: ["Observation"])
            let found = try await dental.node.door.timeline(
                question, for: dental.node.visit(DentalCountry.asa))
            let key = try #require(found.matches.first { $0.labels.labelClass.sector == "dental" }?.key)
            try await dental.breaking(key) { broken in
                let asa = try await broken.signIn(DentalCountry.asa)
                for end in ["", "/fickor", "/bedomning", "/plan"] {
                    let page = try await asa.get(broken.teeth + end)
                    #expect(page.text.contains("Något i tandvårdens journal kan inte läsas"), "\(end)")
                    #expect(page.text.contains("\(key)") && !page.text.contains("dental."), "\(end)")
                }
                let anna = try await broken.signIn(.anna)
                let own = try await anna.get("/min/tandvard")
                #expect(own.text.contains("Något som tandvården har skrivit kan inte läsas (\(key))"))
                #expect(!own.text.contains("De var friska"))
            }
        }
    }

    @Test("a form with mistakes says what to mend and keeps what was filled in")
    func mistakes() async throws {
        try await DentalNode.run { dental in
            let asa = try await dental.signIn(DentalCountry.asa)
            let tooth = try await asa.post(dental.teeth, [("tand", "36"), ("fynd", "filling"), ("yta", "M")])
            #expect(tooth.status == .unprocessableContent)
            #expect(tooth.text.contains("Välj vad fyllningen är gjord av"))
            #expect(tooth.text.contains("value=\"36\" selected"))
            let pockets = try await asa.post(dental.teeth + "/fickor", [("tand", "36"), ("djup-mb", "99")])
            #expect(pockets.text.contains("Skriv djupet mesiobuckalt"))
            #expect(pockets.text.contains("value=\"99\""))
            let risk = try await asa.post(dental.teeth + "/bedomning", [("risk-caries", "2")])
            #expect(risk.status == .unprocessableContent)
            let diagnosis = try await asa.post(dental.teeth + "/diagnos")
            #expect(diagnosis.text.contains("Välj diagnos"))
            let plan = try await asa.post(dental.teeth + "/plan", [("atgard", "401")])
            #expect(plan.status == .unprocessableContent && plan.text.contains("Välj tand"))
        }
    }

    @Test("unasked, nothing of others is shown but the question; after yes, warfarin and a warning to answer")
    func warning() async throws {
        try await DentalNode.run { dental in
            let asa = try await dental.signIn(DentalCountry.asa)
            let before = try await asa.get(dental.teeth)
            #expect(!before.text.contains("Warfarin") && !before.text.contains("Penicillin"))
            #expect(before.text.contains("/samtycke"))
            try await DentalCountry.answer(true, on: dental.node)
            let after = try await asa.get(dental.teeth)
            #expect(after.text.contains("Warfarin 2,5 mg") && after.text.contains("Vårdcentralen Linden"))
            #expect(after.text.contains("Personen har blodförtunnande läkemedel"))

            let extraction = [("atgard", "401"), ("tand", "36")]
            let asked = try await asa.post(dental.teeth + "/plan", extraction)
            #expect(asked.status == .unprocessableContent)
            #expect(asked.text.contains("Hur går du vidare?") && asked.text.contains("version 1.0"))
            #expect(asked.text.contains("Warfarin 2,5 mg, från Vårdcentralen Linden"))
            let planned = try await asa.post(dental.teeth + "/plan", extraction + [("svar", "bedomd")])
            #expect(planned.status == .seeOther)
            let plan = try await asa.get(dental.teeth + "/plan")
            #expect(plan.text.contains("tandläkaren har bedömt risken"))

            let anna = try await dental.signIn(.anna)
            let own = try await anna.get("/min/tandvard")
            #expect(own.text.contains("Tanduttagning, en tand") && own.text.contains("Beräknad kostnad"))
        }
    }

    @Test("after no, nothing of others is shown and an extraction asks nothing")
    func refused() async throws {
        try await DentalNode.run { dental in
            try await DentalCountry.answer(false, on: dental.node)
            let asa = try await dental.signIn(DentalCountry.asa)
            let page = try await asa.get(dental.teeth)
            #expect(!page.text.contains("Warfarin") && !page.text.contains("blodförtunnande"))
            let planned = try await asa.post(dental.teeth + "/plan", [("atgard", "401"), ("tand", "36")])
            #expect(planned.status == .seeOther)
        }
    }

    @Test("plan, measure done, risk, diagnosis and recall are saved and shown to the person")
    func plan() async throws {
        try await DentalNode.run { dental in
            let asa = try await dental.signIn(DentalCountry.asa)
            let posts: [(String, [(String, String)])] = [
                ("/plan", [("atgard", "705"), ("tand", "36")]), ("/utfort", [("nummer", "0")]),
                (
                    "/bedomning",
                    [
                        ("risk-general", "0"), ("risk-caries", "2"), ("risk-periodontal", "1"),
                        ("risk-technical", "0"),
                    ]
                ),
                ("/diagnos", [("diagnos", "K02.1"), ("tand", "36")]), ("/kallelse", [("manader", "12")]),
            ]
            for (path, fields) in posts {
                let answer = try await asa.post(dental.teeth + path, fields)
                #expect(answer.status == .seeOther, "\(path) \(answer.text.prefix(200))")
            }
            let judgement = try await asa.get(dental.teeth + "/bedomning")
            #expect(judgement.text.contains("Karies i dentinet"))
            #expect(judgement.text.contains(/<td>\s*Tand 36\s*<\/td>/), "which tooth it is of")
            let anna = try await dental.signIn(.anna)
            let own = try await anna.get("/min/tandvard")
            #expect(
                own.text.contains("Du kallas") && own.text.contains("2027") && own.text.contains("Utförd"))
            #expect(own.text.contains("Kvar: 0 kr"))
            let plan = try await asa.get(dental.teeth + "/plan?klart=utfort")
            for page in [judgement, plan, own] {
                #expect(!page.text.contains("dental."), "a text is missing")
            }
        }
    }

    @Test("staff of other units are sent to the person's own page")
    func others() async throws {
        try await DentalNode.run { dental in
            try await dental.node.relate(.anna, to: TestCountry.centre)
            let berg = try await dental.signIn(TestCountry.berg)
            for path in ["", "/fickor", "/bedomning", "/plan"] {
                let answer = try await berg.get(dental.teeth + path)
                #expect(answer.status == .seeOther, "\(path)")
            }
            let overview = try await berg.get("/vard/p/\(dental.node.key(.anna).pathText)")
            #expect(!overview.text.contains("/tander"))
            let asa = try await dental.signIn(DentalCountry.asa)
            let hers = try await asa.get("/vard/p/\(dental.node.key(.anna).pathText)")
            #expect(hers.text.contains(dental.teeth))
        }
    }
}
