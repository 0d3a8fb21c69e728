// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import StaffPortal

@Suite("What a reader must answer first")
struct CareAccessTests {
    @Test("without a relation the question is the same whether data exist or not")
    func uniform() {
        let unknown = Samples.access([:], isTied: false)
        let own = Samples.access(
            [Samples.labels(TestCountry.centre): Samples.verdict("D5", .requireRelation)], isTied: false)
        let others = Samples.access(
            [
                Samples.labels(TestCountry.practice): Samples.verdict("D16", .deny),
                Samples.labels(TestCountry.psychiatry): Samples.verdict("D14", .denyShowBlockExists),
            ], isTied: false)
        #expect(unknown.standing == .needsRelation)
        #expect(own == unknown)
        #expect(others == unknown)
    }

    @Test("with a relation each question is asked beside what is open")
    func questions() {
        let access = Samples.questions
        #expect(access.standing == .open)
        #expect(access.choice?.rule == "D6")
        #expect(access.consent?.rule == "D18")
        #expect(access.blocked.map(\.rule) == ["D7"])
        #expect(access.takesConsent)
    }

    @Test("a wall of secrecy and data that are not shared are never told")
    func silent() {
        let access = Samples.access([
            Samples.labels(TestCountry.practice): Samples.verdict("D12", .deny),
            Samples.labels(TestCountry.homeCare): Samples.verdict("D2", .deny),
        ])
        #expect(access == Samples.access([:]))
    }

    @Test("a refusal can be answered anew, and nothing else")
    func refused() {
        let access = Samples.access([Samples.labels(TestCountry.practice): Samples.verdict("D19", .deny)])
        #expect(access.refusal?.rule == "D19")
        #expect(access.consent == nil)
        #expect(access.takesConsent)
    }

    @Test("a no to social care can be answered anew (D26), by the newest answer of the reader's own provider")
    func refusedInSocialCare() {
        let pia = StaffReader(
            TestCountry.pia, isStronglyIdentified: true, commission: TestCountry.pia.commissions.first)
        func access(_ answers: [(SharingConsent.Answer, HSAID)]) -> CareAccess {
            var facts = PersonFacts(person: Record.anna)
            facts.assignments = [
                CaseAssignment(
                    id: "1", person: Record.anna, provider: TestCountry.socialCare,
                    unit: TestCountry.homeCare.hsaID, validity: Validity(from: Samples.now.adding(days: -1)))
            ]
            facts.consents = answers.enumerated().map { place, answer in
                SharingConsent(
                    id: "c\(place)", person: Record.anna, provider: answer.1, answer: answer.0,
                    validity: Validity(from: Samples.now.adding(days: place - 9)))
            }
            return CareAccess(
                verdicts: [Samples.verdict("F", .deny)], isAnythingOpen: false, facts: facts, for: pia,
                in: TestCountry.directory, at: Samples.now)
        }
        let refused = access([(.yes, TestCountry.socialCare), (.no, TestCountry.socialCare)])
        #expect(refused.refusal?.rule == "F" && refused.takesConsent && refused.consent == nil)
        #expect(!access([(.no, TestCountry.socialCare), (.yes, TestCountry.socialCare)]).takesConsent)
        #expect(!access([(.no, TestCountry.region)]).takesConsent)
        #expect(!access([]).takesConsent)
    }

    @Test("a commission that bars everything closes")
    func closed() {
        let verdict = Samples.verdict("D1", .deny)
        #expect(Samples.access([Samples.labels(TestCountry.centre): verdict]).standing == .closed(verdict))
    }

    @Test("social care asks for an assignment, whether data exist or not")
    func notAssigned() throws {
        let pia = StaffReader(
            TestCountry.pia, isStronglyIdentified: true, commission: TestCountry.pia.commissions.first)
        let access = CareAccess(
            verdicts: [], isAnythingOpen: false, facts: PersonFacts(person: Record.anna), for: pia,
            in: TestCountry.directory, at: Samples.now)
        #expect(access.standing == .notAssigned)
    }
}
