// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import HummingbirdTesting
import Identity
import TestKit
import Testing

@Suite("Journeys of staff")
struct JourneyTests {
    private func fill(_ node: TestNode) async throws {
        try await node.load(
            TestRecord.record(
                of: .anna, patient: "a",
                at: [TestCountry.centre, TestCountry.cardiology, TestCountry.psychiatry]),
            as: TestCountry.region)
        try await node.load(
            TestRecord.record(of: .anna, patient: "b", at: [TestCountry.practice]), as: TestCountry.specialist
        )
        try await node.inform(.anna, by: TestCountry.region)
        try await node.inform(.anna, by: TestCountry.specialist)
    }

    @Test("a search shows who it is and nothing of care, and is logged")
    func search() async throws {
        try await StaffNode.run { staff in
            try await fill(staff.node)
            let berg = try await staff.signIn(TestCountry.berg)
            let found = try await berg.post("/vard/sok", [("satt", "nummer"), ("nummer", "790204-2386")])
            #expect(found.status == .ok)
            #expect(found.text.contains("Anna Testsson"))
            #expect(!found.text.contains("HbA1c"))
            let none = try await berg.post("/vard/sok", [("satt", "nummer"), ("nummer", "189912319812")])
            #expect(none.status == .ok || none.status == .unprocessableContent)
            let wrong = try await berg.post("/vard/sok", [("satt", "nummer"), ("nummer", "123")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("value=\"123\""))
            let log = try await berg.get("/vard/min-logg")
            #expect(log.text.contains("Sökte"))
        }
    }

    @Test(
        "journey 2: nothing without a relation, then the own unit, then by choice; a block is only told of"
    )
    func relationChoiceBlock() async throws {
        try await StaffNode.run { staff in
            try await fill(staff.node)
            let anna = staff.node.key(.anna)
            _ = try await staff.node.door.createBlock(
                BlockOrder(kind: .inner, organisation: TestCountry.psychiatry.hsaID),
                for: staff.node.visit(.anna))
            let berg = try await staff.signIn(TestCountry.berg)
            let path = "/vard/p/\(anna.pathText)"
            let closed = try await berg.get(path)
            #expect(closed.status == .forbidden)
            #expect(closed.text.contains("Varför behöver du läsa?"))
            #expect(!closed.text.contains("spärrade"))
            #expect(try await berg.get(path + "/journal").status == .seeOther)

            let unanswered = try await berg.post(path + "/relation", about: anna, [("orsak", "x")])
            #expect(unanswered.status == .unprocessableContent)
            let related = try await berg.post(path + "/relation", about: anna, [("grund", "har")])
            #expect(related.headers[.location] == path + "?klart=relation")

            let open = try await berg.get(path)
            #expect(open.status == .ok)
            #expect(open.text.contains("Vårdcentralen Linden"))
            #expect(open.text.contains("Visa uppgifter från andra enheter"))
            #expect(open.text.contains("Det finns spärrade uppgifter"))
            #expect(!open.text.contains("Hjärtmottagningen"))
            #expect(!open.text.contains("Psykiatrin"))

            #expect(try await berg.post(path + "/val", about: anna).headers[.location] == path + "?klart=val")
            let more = try await berg.get(path)
            #expect(more.text.contains("Hjärtmottagningen"))
            #expect(!more.text.contains("Psykiatrin"))
            #expect(more.text.contains("Det finns spärrade uppgifter"))
            let journal = try await berg.get(path + "/journal?typ=provsvar")
            #expect(journal.status == .ok)
            let event = try await berg.get(path + "/journal/Observation/a-O-VC1")
            #expect(event.status == .ok)
            #expect(event.text.contains("52,0"))
            #expect(try await berg.get(path + "/journal/Observation/a-O-PSYK").status == .notFound)
        }
    }

    @Test("journey 4: another provider asks, reads with a yes, and is refused when the person takes it back")
    func consent() async throws {
        try await StaffNode.run { staff in
            try await fill(staff.node)
            let anna = staff.node.key(.anna)
            let ek = try await staff.signIn(TestCountry.ek)
            let path = "/vard/p/\(anna.pathText)"
            let closed = try await ek.get(path)
            #expect(closed.status == .forbidden)
            #expect(!closed.text.contains("Andra vårdgivare"))
            #expect(try await ek.get(path + "/samtycke").status == .seeOther)
            _ = try await ek.post(path + "/relation", about: anna, [("grund", "remiss")])

            let asked = try await ek.get(path)
            #expect(asked.text.contains("Andra vårdgivare har uppgifter"))
            #expect(!asked.text.contains("Region Test"))
            #expect(try await ek.get(path + "/samtycke").status == .ok)
            let answered = try await ek.post(
                path + "/samtycke", about: anna, [("svar", "ja"), ("hur", "muntligt"), ("langd", "manad")])
            #expect(answered.headers[.location] == path + "?klart=ja")
            #expect(try await ek.get(path).text.contains("Region Test"))
            #expect(try await ek.get(path + "/journal/Observation/a-O-VC1").status == .ok)

            let facts = try await staff.node.door.overview(of: anna, for: staff.node.visit(.anna)).facts
            staff.node.clock.advance(seconds: 60)
            _ = try await staff.node.door.withdrawConsent(
                id: facts.consents[0].id, for: staff.node.visit(.anna))
            let refused = try await ek.get(path)
            #expect(refused.text.contains("Patienten har sagt nej"))
            #expect(!refused.text.contains("Region Test"))
            #expect(try await ek.get(path + "/journal/Observation/a-O-VC1").status == .notFound)
        }
    }

    @Test("who was read last is on the start page, and the reader's log tells what she did")
    func recents() async throws {
        try await StaffNode.run { staff in
            try await fill(staff.node)
            let anna = staff.node.key(.anna)
            try await staff.node.relate(.anna, to: TestCountry.centre)
            let berg = try await staff.signIn(TestCountry.berg)
            #expect(try await berg.get("/vard").text.contains("Ingen än."))
            _ = try await berg.get("/vard/p/\(anna.pathText)")
            #expect(try await berg.get("/vard").text.contains("Anna Testsson"))
            let log = try await berg.get("/vard/min-logg")
            #expect(log.text.contains("Anna Testsson"))
            #expect(log.text.contains("D4"))
        }
    }

    @Test("a form for another person or commission is refused")
    func seal() async throws {
        try await StaffNode.run { staff in
            let berg = try await staff.signIn(TestCountry.berg)
            let path = "/vard/p/\(staff.node.key(.anna).pathText)/relation"
            let other = try await berg.post(path, about: staff.node.key(.sara), [("grund", "har")])
            #expect(other.status == .conflict)
        }
    }

    @Test("a home-care worker who has no assignment is told so, not what exists")
    func notAssigned() async throws {
        try await StaffNode.run { staff in
            let pia = try await staff.signIn(TestCountry.pia)
            let page = try await pia.get("/vard/p/\(staff.node.key(.gunnar).pathText)")
            #expect(page.status == .forbidden)
            #expect(page.text.contains("Du är inte tilldelad ärendet"))
        }
    }

    @Test("a person who is not in the register is not found")
    func unknown() async throws {
        try await StaffNode.run { staff in
            let berg = try await staff.signIn(TestCountry.berg)
            #expect(try await berg.get("/vard/p/00000000000000ff").status == .notFound)
            #expect(try await berg.get("/vard/p/x").status == .notFound)
        }
    }
}
