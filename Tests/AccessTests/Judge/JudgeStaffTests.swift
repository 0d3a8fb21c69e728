// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden
import Testing

@Suite("The judge: staff")
struct JudgeStaffTests {
    let village = Village()

    @Test("journey 2: relation, own unit, another unit by choice, block")
    func journeyTwo() {
        let berg = village.reader(at: village.healthCentre, of: village.region)
        let own = village.labels(village.healthCentre, village.region, .health)
        let psychiatry = village.labels(village.psychiatry, village.region, .health)
        var facts = village.facts
        #expect(village.answer(berg, facts, own) == "D5 REQUIRE_RELATION")
        facts.relations = [village.relation(at: village.healthCentre, of: village.region)]
        #expect(village.answer(berg, facts, own) == "D4 ALLOW")
        #expect(village.answer(berg, facts, psychiatry) == "D6 ACTIVE_CHOICE")
        facts.choices = [
            ActiveChoice(
                id: "c", person: village.anna, staff: "SE2321000016-P001", commission: "SE2321000016-C001",
                unit: village.psychiatry,
                validity: Validity(from: village.now, to: village.now.adding(seconds: 60)))
        ]
        #expect(village.answer(berg, facts, psychiatry) == "D6 ALLOW")
        #expect(
            village.answer(berg, facts, psychiatry, at: village.now.adding(seconds: 60)) == "D6 ACTIVE_CHOICE"
        )
        facts.blocks = [
            Block(
                id: "b", person: village.anna, kind: .inner, provider: village.region,
                unit: village.psychiatry,
                validity: Validity(from: village.now), registeredBy: "person:10")
        ]
        #expect(village.answer(berg, facts, psychiatry) == "D7 DENY_SHOW_BLOCK_EXISTS")
        let psychiatrist = village.reader(at: village.psychiatry, of: village.region)
        facts.relations.append(village.relation(at: village.psychiatry, of: village.region))
        #expect(village.answer(psychiatrist, facts, psychiatry) == "D4 ALLOW")
    }

    @Test("journey 4: no relation, ask, allow, withdrawn")
    func journeyFour() {
        let ek = village.reader(at: village.practice, of: village.specialist)
        let notes = village.labels(village.healthCentre, village.region, .health)
        var facts = village.facts
        #expect(village.answer(ek, facts, notes) == "D16 DENY")
        facts.relations = [village.relation(at: village.practice, of: village.specialist)]
        #expect(village.answer(ek, facts, notes) == "D18 ASK_CONSENT")
        var consent = SharingConsent(
            id: "s", person: village.anna, provider: village.specialist, answer: .yes,
            validity: Validity(from: village.now, to: village.now.adding(days: 30)))
        facts.consents = [consent]
        #expect(village.answer(ek, facts, notes) == "D17 ALLOW")
        #expect(village.answer(ek, facts, notes, at: village.now.adding(days: 30)) == "D18 ASK_CONSENT")
        consent.validity.ended = village.now.adding(seconds: 5)
        facts.consents = [consent]
        #expect(village.answer(ek, facts, notes, at: village.now.adding(seconds: 4)) == "D17 ALLOW")
        #expect(village.answer(ek, facts, notes, at: village.now.adding(seconds: 5)) == "D19 DENY")
        #expect(village.answer(ek, facts, notes, at: village.now.adding(days: 60)) == "D19 DENY")
    }

    @Test("an answer that was replaced does not come back when the newer one runs out")
    func replacedConsent() {
        let ek = village.reader(at: village.practice, of: village.specialist)
        let notes = village.labels(village.healthCentre, village.region, .health)
        var facts = village.facts
        facts.relations = [village.relation(at: village.practice, of: village.specialist)]
        let start = village.now.adding(days: -10)
        func yes(_ id: String, from: Instant, to: Instant = .distantFuture) -> SharingConsent {
            SharingConsent(
                id: id, person: village.anna, provider: village.specialist, answer: .yes,
                validity: Validity(from: from, to: to))
        }
        facts.consents = [
            yes("old", from: start), yes("new", from: start.adding(days: 1), to: village.now.adding(days: 5)),
        ]
        #expect(village.answer(ek, facts, notes) == "D17 ALLOW")
        #expect(village.answer(ek, facts, notes, at: village.now.adding(days: 5)) == "D18 ASK_CONSENT")
    }

    @Test("a block stands above consent, from its first moment until it is lifted")
    func blockOverConsent() {
        let ek = village.reader(at: village.practice, of: village.specialist)
        let notes = village.labels(village.psychiatry, village.region, .health)
        var facts = village.facts
        facts.relations = [village.relation(at: village.practice, of: village.specialist)]
        facts.consents = [
            SharingConsent(
                id: "s", person: village.anna, provider: village.specialist, answer: .yes,
                validity: Validity(from: .distantPast))
        ]
        let start = village.now
        facts.blocks = [
            Block(
                id: "b", person: village.anna, kind: .outer, provider: village.region,
                validity: Validity(from: start, ended: start.adding(seconds: 10)), registeredBy: "person:10")
        ]
        #expect(village.answer(ek, facts, notes, at: start.adding(milliseconds: -1)) == "D17 ALLOW")
        #expect(village.answer(ek, facts, notes, at: start) == "D14 DENY_SHOW_BLOCK_EXISTS")
        #expect(village.answer(ek, facts, notes, at: start.adding(seconds: 10)) == "D17 ALLOW")
    }

    @Test("a block of a period blocks its days and days not known; exempted types stay open")
    func period() {
        let berg = village.reader(at: village.healthCentre, of: village.region)
        var facts = village.facts
        facts.relations = [village.relation(at: village.healthCentre, of: village.region)]
        facts.blocks = [
            Block(
                id: "b", person: village.anna, kind: .inner, provider: village.region,
                unit: village.psychiatry,
                informationPeriod: day("2026-03-01")...day("2026-03-31"), exempted: ["lak"],
                validity: Validity(from: .distantPast), registeredBy: "person:10")
        ]
        let onDay = { (text: String?) in
            village.labels(village.psychiatry, village.region, .health, on: text.flatMap { CalendarDay($0) })
        }
        #expect(village.answer(berg, facts, onDay("2026-02-28")) == "D6 ACTIVE_CHOICE")
        #expect(village.answer(berg, facts, onDay("2026-03-01")) == "D7 DENY_SHOW_BLOCK_EXISTS")
        #expect(village.answer(berg, facts, onDay("2026-03-31")) == "D7 DENY_SHOW_BLOCK_EXISTS")
        #expect(village.answer(berg, facts, onDay("2026-04-01")) == "D6 ACTIVE_CHOICE")
        #expect(village.answer(berg, facts, onDay(nil)) == "D7 DENY_SHOW_BLOCK_EXISTS")
        var medicines = onDay("2026-03-15")
        medicines.labelClass.informationType = "lak"
        #expect(village.answer(berg, facts, medicines) == "D6 ACTIVE_CHOICE")
    }

    @Test("a block that cannot be read blocks everything of others")
    func unreadableBlock() {
        let broken = Fact(
            kind: "block", id: "b", person: village.anna, validFrom: .distantPast, recorded: village.now,
            body: Array("{".utf8))
        var facts = PersonFacts(person: village.anna, facts: [broken])
        facts.relations = [village.relation(at: village.healthCentre, of: village.region)]
        let berg = village.reader(at: village.healthCentre, of: village.region)
        let psychiatry = village.labels(village.psychiatry, village.region, .health)
        #expect(village.answer(berg, facts, psychiatry) == "D7 DENY_SHOW_BLOCK_EXISTS")
        let own = village.labels(village.healthCentre, village.region, .health)
        #expect(village.answer(berg, facts, own) == "D4 ALLOW")
    }

    @Test("what nobody was told about is not shared")
    func notInformed() {
        let ek = village.reader(at: village.practice, of: village.specialist)
        var facts = PersonFacts(person: village.anna, birthDay: day("1979-05-05"))
        facts.relations = [village.relation(at: village.practice, of: village.specialist)]
        let notes = village.labels(village.healthCentre, village.region, .health)
        #expect(village.answer(ek, facts, notes) == "D12 DENY")
    }

    @Test("journey 7: the child investigator does not read the elder case, nor health care his")
    func socialServices() {
        let tom = village.reader(at: village.childProtection, of: village.socialServices, purpose: .insats)
        let karin = village.reader(at: village.elderCare, of: village.socialServices, purpose: .insats)
        let elderCase = village.labels(village.elderCare, village.socialServices, .socialElderDisability)
        let childCase = village.labels(village.childProtection, village.socialServices, .socialOther)
        var facts = village.facts
        facts.assignments = [
            CaseAssignment(
                id: "a", person: village.anna, provider: village.socialServices, unit: village.elderCare,
                validity: Validity(from: .distantPast)),
            CaseAssignment(
                id: "t", person: village.anna, provider: village.socialServices,
                unit: village.childProtection,
                validity: Validity(from: .distantPast)),
        ]
        #expect(village.answer(karin, .insats, facts, elderCase) == "D30 ALLOW")
        #expect(village.answer(tom, .insats, facts, elderCase) == "D31 DENY")
        #expect(village.answer(tom, .insats, facts, childCase) == "D30 ALLOW")
        #expect(village.answer(karin, .insats, facts, childCase) == "D2 DENY")
        let berg = village.reader(at: village.healthCentre, of: village.region)
        #expect(village.answer(berg, .care, facts, childCase) == "D2 DENY")
    }

    @Test("a commission out of time, of another unit's provider, or taken away is none")
    func commission() {
        var facts = village.facts
        facts.relations = [village.relation(at: village.healthCentre, of: village.region)]
        let own = village.labels(village.healthCentre, village.region, .health)
        let wrong = village.reader(at: village.healthCentre, of: village.specialist)
        #expect(village.answer(wrong, facts, own) == "D0 DENY")
        guard case .staff(var berg) = village.reader(at: village.healthCentre, of: village.region) else {
            return
        }
        var directory = village.directory
        directory.staff[berg.hsaID] = StaffMember(
            hsaID: berg.hsaID, name: "Berg", title: "läkare", commissions: [])
        let verdict = Judge(directory: directory).verdict(
            for: .staff(berg), purpose: .care, about: facts, on: own, at: village.now)
        #expect(verdict.rule == "D0")
        berg.commission?.validTo = village.now
        #expect(village.answer(.staff(berg), facts, own) == "D0 DENY")
    }

    @Test("a purpose that is not the commission's is refused")
    func purpose() {
        let berg = village.reader(at: village.healthCentre, of: village.region)
        let own = village.labels(village.healthCentre, village.region, .health)
        #expect(village.answer(berg, .quality, village.facts, own) == "D1 DENY")
        let ulla = village.reader(at: village.healthCentre, of: village.region, purpose: .quality)
        #expect(village.answer(ulla, .quality, village.facts, own) == "D11 ALLOW_MINIMISED")
        #expect(village.answer(ulla, .care, village.facts, own) == "D1 DENY")
    }

    @Test("what the page tells: relation, choice, consent, blocks")
    func summary() {
        let berg = village.reader(at: village.healthCentre, of: village.region)
        let classes = [
            village.labels(village.healthCentre, village.region, .health).labelClass,
            village.labels(village.psychiatry, village.region, .health).labelClass,
            village.labels(village.practice, village.specialist, .health).labelClass,
        ]
        var facts = village.facts
        let stranger = village.judge.visibility(
            for: berg, purpose: .care, about: facts, among: classes, at: village.now)
        #expect(stranger.needsRelation)
        #expect(!stranger.needsConsent && !stranger.hidesBlocked && stranger.isEmpty)
        facts.relations = [village.relation(at: village.healthCentre, of: village.region)]
        let known = village.judge.visibility(
            for: berg, purpose: .care, about: facts, among: classes, at: village.now)
        #expect(!known.needsRelation)
        #expect(known.needsActiveChoice == [village.psychiatry])
        #expect(known.needsConsent)
        #expect(known.allowedClasses == [classes[0]])
        facts.blocks = [
            Block(
                id: "b", person: village.anna, kind: .inner, provider: village.region,
                unit: village.psychiatry,
                informationPeriod: day("2026-03-01")...day("2026-03-31"),
                validity: Validity(from: .distantPast),
                registeredBy: "person:10")
        ]
        let blocked = village.judge.visibility(
            for: berg, purpose: .care, about: facts, among: classes, at: village.now)
        #expect(blocked.hidesBlocked)
        #expect(blocked.needsActiveChoice == [village.psychiatry])
    }
}
