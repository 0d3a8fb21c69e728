// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import Testing

@Suite("4 kap. 2 § patientdatalagen: authorisation (D0)")
struct AuthorisedReaderTests {
    @Test("without two factors nothing is read")
    func weak() {
        #expect(staffTable.answer(asking { $0.loa3 = false }) == "D0 DENY")
        #expect(staffTable.verdict(on: asking { $0.loa3 = false }, day: today).reasonKey == "rules.D0.signin")
    }

    @Test("without a commission nothing is read")
    func noCommission() {
        #expect(staffTable.answer(insideWithRelation { $0.commission = false }) == "D0 DENY")
    }

    @Test("with both the rule has nothing to say")
    func both() {
        #expect(AuthorisedReader().verdict(on: AccessRequest()) == nil)
    }

    @Test("comes before every other refusal")
    func first() {
        let request = asking {
            $0.loa3 = false
            $0.purposeAllowed = false
            $0.sector = .socialOther
        }
        #expect(staffTable.answer(request) == "D0 DENY")
    }

    @Test("holds from 1 July 2008")
    func date() {
        #expect(staffTable.answer(asking { $0.loa3 = false }, on: day("2008-07-01")) == "D0 DENY")
        #expect(staffTable.answer(asking { $0.loa3 = false }, on: day("2008-06-30")) == "F DENY")
    }
}

@Suite("2 kap. 4 § patientdatalagen: purposes (D1, D11)")
struct PurposeTests {
    @Test("a purpose outside the commission is refused, inside not")
    func commission() {
        #expect(staffTable.answer(insideWithRelation { $0.purposeAllowed = false }) == "D1 DENY")
        #expect(PurposeOfCommission().verdict(on: AccessRequest()) == nil)
        #expect(staffTable.answer(asking { $0.purposeAllowed = false }, on: day("2008-06-30")) == "F DENY")
    }

    @Test(
        "follow-up is minimised and needs no relation",
        arguments: ["quality", "administration", "statistics"])
    func followUp(purpose: String) throws {
        let document = try JSONDocument(parsing: #"{"sameVG": true, "purpose": "\#(purpose)"}"#)
        let request = try AccessRequest(json: document.root)
        #expect(staffTable.answer(request) == "D11 ALLOW_MINIMISED")
        #expect(staffTable.answer(request, on: day("2008-06-30")) == "F DENY")
    }

    @Test("research gets nothing by direct access")
    func research() {
        #expect(staffTable.answer(insideWithRelation { $0.purpose = .research }) == "D11 DENY")
    }

    @Test("follow-up leaves blocked data out, unless the policy says otherwise")
    func blocked() {
        let request = asking {
            $0.sameVG = true
            $0.purpose = .quality
            $0.innerBlocked = true
        }
        #expect(staffTable.answer(request) == "D11 DENY")
        var policy = Policy.standard
        policy.leavesOutBlockedFromFollowUp.value = false
        #expect(StaffTable(policy: policy).answer(request) == "D11 ALLOW_MINIMISED")
    }

    @Test("care and another provider's data are not for this rule")
    func otherwise() {
        #expect(OtherPurposesInside().verdict(on: insideWithRelation()) == nil)
        #expect(OtherPurposesInside().verdict(on: asking { $0.purpose = .quality }) == nil)
    }
}

@Suite("4 kap. 2 § patientdatalagen: insurance-medical data (D3)")
struct InsuranceMedicalDataTests {
    @Test("another unit is refused, the own unit not")
    func units() {
        #expect(staffTable.answer(insideWithRelation { $0.insuranceMed = true }) == "D3 DENY")
        let own = insideWithRelation {
            $0.insuranceMed = true
            $0.sameUnit = true
        }
        #expect(staffTable.answer(own) == "D4 ALLOW")
    }

    @Test("another provider is refused with consent too")
    func otherProvider() {
        let request = betweenWithRelation {
            $0.insuranceMed = true
            $0.consent = .valid
        }
        #expect(staffTable.answer(request) == "D3 DENY")
    }

    @Test("holds from 2019")
    func date() {
        let request = insideWithRelation { $0.insuranceMed = true }
        #expect(staffTable.answer(request, on: day("2019-01-01")) == "D3 DENY")
        #expect(staffTable.answer(request, on: day("2018-12-31")) == "D6 ACTIVE_CHOICE")
    }
}

@Suite("4 kap. 1 § patientdatalagen: inner secrecy (D4, D5)")
struct InnerSecrecyTests {
    @Test("with a relation the own unit's notes are read")
    func ownUnit() {
        #expect(staffTable.answer(insideWithRelation { $0.sameUnit = true }) == "D4 ALLOW")
    }

    @Test("another documented need is as good as a relation")
    func otherNeed() {
        let request = asking {
            $0.sameVG = true
            $0.sameUnit = true
            $0.otherNeed = true
        }
        #expect(staffTable.answer(request) == "D4 ALLOW")
    }

    @Test("an earlier relation serves a certificate only")
    func earlier() {
        let care = asking {
            $0.sameVG = true
            $0.sameUnit = true
            $0.relation = .earlier
        }
        #expect(staffTable.answer(care) == "D5 REQUIRE_RELATION")
        var certificate = care
        certificate.purpose = .certificate
        #expect(staffTable.answer(certificate) == "D4 ALLOW")
    }

    @Test("without need a relation is asked for, and nothing of blocks is told")
    func noNeed() {
        let request = asking {
            $0.sameVG = true
            $0.innerBlocked = true
        }
        #expect(staffTable.answer(request) == "D5 REQUIRE_RELATION")
        #expect(staffTable.verdict(on: request, day: today).obligations == [.logRegistration])
    }

    @Test("social care's measures are no purpose inside a care provider")
    func measures() {
        #expect(staffTable.answer(insideWithRelation { $0.purpose = .insats }) == "F DENY")
        #expect(
            staffTable.verdict(on: insideWithRelation { $0.purpose = .insats }, day: today).source
                == .patientDataAct(4, "1"))
    }

    @Test("holds from 1 July 2008")
    func date() {
        let request = insideWithRelation { $0.sameUnit = true }
        #expect(staffTable.answer(request, on: day("2008-07-01")) == "D4 ALLOW")
        #expect(staffTable.answer(request, on: day("2008-06-30")) == "F DENY")
        #expect(staffTable.answer(asking { $0.sameVG = true }, on: day("2008-06-30")) == "F DENY")
    }
}

@Suite("4 kap. 4 § patientdatalagen: inner block (D7, C5)")
struct InnerBlockTests {
    @Test("another unit is refused, and told that something is blocked")
    func otherUnit() {
        let request = insideWithRelation { $0.innerBlocked = true }
        #expect(staffTable.answer(request) == "D7 DENY_SHOW_BLOCK_EXISTS")
        #expect(staffTable.verdict(on: request, day: today).source == .patientDataAct(4, "4"))
    }

    @Test("a unit reads its own blocked notes")
    func ownUnit() {
        let request = insideWithRelation {
            $0.innerBlocked = true
            $0.sameUnit = true
        }
        #expect(staffTable.answer(request) == "D4 ALLOW")
    }

    @Test("an active choice does not open a block, nor does danger")
    func choice() {
        let request = insideWithRelation {
            $0.innerBlocked = true
            $0.activeChoice = true
            $0.danger = true
        }
        #expect(staffTable.answer(request) == "D7 DENY_SHOW_BLOCK_EXISTS")
    }

    @Test("where the policy is silence nothing is told")
    func silence() {
        var policy = Policy.standard
        policy.showBlockedExists.value = false
        #expect(StaffTable(policy: policy).answer(insideWithRelation { $0.innerBlocked = true }) == "D7 DENY")
    }

    @Test("holds from 1 July 2008")
    func date() {
        let rule = staffTable.rows.first { $0.id == "D7" }
        #expect(rule?.isInForce(on: day("2008-07-01")) == true)
        #expect(rule?.isInForce(on: day("2008-06-30")) == false)
    }

    @Test(
        "a guardian may neither block nor lift",
        arguments: [
            IndividualRequest.Action.createBlock, .liftBlock,
        ])
    func guardian(action: IndividualRequest.Action) {
        let request = individual {
            $0.action = action
            $0.relation = .guardian
            $0.age = 9
        }
        #expect(individualTable.answer(request) == "C5 DENY")
        #expect(individualTable.answer(request, on: day("2008-06-30")) == "F DENY")
        #expect(GuardianMayNotBlock().verdict(on: individual { $0.action = action }) == nil)
    }
}
