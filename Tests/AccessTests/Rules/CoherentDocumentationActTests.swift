// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Testing

@Suite("2 kap. 2 och 4 §§ lagen (2022:913): what is shared (D12)")
struct SharedDocumentationTests {
    @Test("what is not made available is refused, with relation and consent too")
    func notShared() {
        let request = betweenWithRelation {
            $0.svodAvailable = false
            $0.consent = .valid
        }
        #expect(staffTable.answer(request) == "D12 DENY")
        #expect(SharedDocumentation().verdict(on: betweenWithRelation()) == nil)
    }

    @Test("inside a provider nothing need be shared")
    func inside() {
        #expect(SharedDocumentation().verdict(on: insideWithRelation()) == nil)
    }

    @Test("holds from 2023; before that nothing opens between providers")
    func date() {
        let request = betweenWithRelation { $0.svodAvailable = false }
        #expect(staffTable.answer(request, on: day("2023-01-01")) == "D12 DENY")
        #expect(staffTable.answer(request, on: day("2022-12-31")) == "F DENY")
    }
}

@Suite("2 kap. 1 § lagen (2022:913): purposes between providers (D13)")
struct PurposesOfSharingTests {
    @Test(
        "a care provider reads for care and certificates only",
        arguments: [
            "research", "quality", "insats", "statistics", "administration",
        ])
    func careProvider(purpose: String) {
        let request = betweenWithRelation {
            $0.consent = .valid
            $0.purpose = .init(rawValue: purpose) ?? .care
        }
        #expect(staffTable.answer(request) == "D13 DENY")
    }

    @Test("social care reads for its own measures only")
    func socialCare() {
        let request = asking {
            $0.svodAvailable = true
            $0.actor = .socialCareProvider
            $0.insats = true
            $0.consent = .valid
        }
        #expect(staffTable.answer(request) == "D13 DENY")
        var measures = request
        measures.purpose = .insats
        #expect(PurposesOfSharing().verdict(on: measures) == nil)
    }

    @Test("holds from 2023")
    func date() {
        let request = betweenWithRelation { $0.purpose = .quality }
        #expect(staffTable.answer(request, on: day("2022-12-31")) == "F DENY")
    }
}

@Suite("2 kap. 3 § lagen (2022:913): outer block (D14)")
struct OuterBlockTests {
    private let blocked = betweenWithRelation {
        $0.outerBlocked = true
        $0.consent = .valid
    }

    @Test("a block stands above consent; that it exists is told between care providers")
    func careProviders() {
        #expect(staffTable.answer(blocked) == "D14 DENY_SHOW_BLOCK_EXISTS")
    }

    @Test("of social care's data nothing is told")
    func socialCareData() {
        var request = blocked
        request.owner = .socialCareProvider
        request.sector = .socialElderDisability
        #expect(staffTable.answer(request) == "D14 DENY")
    }

    @Test("to social care nothing is told")
    func socialCareAsking() {
        var request = blocked
        request.actor = .socialCareProvider
        request.purpose = .insats
        request.insats = true
        #expect(staffTable.answer(request) == "D14 DENY")
    }

    @Test("a stranger is not told of blocks")
    func stranger() {
        var request = blocked
        request.relation = .none
        #expect(staffTable.answer(request) == "D16 DENY")
    }

    @Test("an outer block does not reach inside the provider")
    func inside() {
        #expect(staffTable.answer(insideWithRelation { $0.outerBlocked = true }) == "D6 ACTIVE_CHOICE")
    }

    @Test("holds from 2023; where the policy is silence nothing is told")
    func date() {
        #expect(staffTable.answer(blocked, on: day("2022-12-31")) == "F DENY")
        var policy = Policy.standard
        policy.showBlockedExists.value = false
        #expect(StaffTable(policy: policy).answer(blocked) == "D14 DENY")
    }
}

@Suite("3 kap. 1 § lagen (2022:913): relation, relevance, consent (D16–D19)")
struct CareBetweenProvidersTests {
    @Test("without relation nothing is shown, with consent neither")
    func noRelation() {
        let request = betweenWithRelation {
            $0.relation = .none
            $0.consent = .valid
        }
        #expect(staffTable.answer(request) == "D16 DENY")
        #expect(staffTable.verdict(on: request, day: today).obligations.isEmpty)
    }

    @Test("an earlier relation serves a certificate only")
    func earlier() {
        let care = betweenWithRelation {
            $0.relation = .earlier
            $0.consent = .valid
        }
        #expect(staffTable.answer(care) == "D16 DENY")
        var certificate = care
        certificate.purpose = .certificate
        #expect(staffTable.answer(certificate) == "D17 ALLOW")
    }

    @Test("with relation, relevance and consent it opens, social care's data too")
    func consent() {
        #expect(staffTable.answer(betweenWithRelation { $0.consent = .valid }) == "D17 ALLOW")
        let socialCare = betweenWithRelation {
            $0.consent = .valid
            $0.owner = .socialCareProvider
            $0.sector = .socialElderDisability
        }
        #expect(staffTable.answer(socialCare) == "D17 ALLOW")
    }

    @Test("without an answer the person is asked, and only existence is shown")
    func notAsked() {
        let verdict = staffTable.verdict(on: betweenWithRelation(), day: today)
        #expect(verdict.decision == .askConsent)
        #expect(verdict.rule == "D18")
        #expect(verdict.obligations == [.showUnblockedExists])
    }

    @Test("in danger one asks who can be asked")
    func danger() {
        #expect(staffTable.answer(betweenWithRelation { $0.danger = true }) == "D18 ASK_CONSENT")
        let stranger = betweenWithRelation {
            $0.danger = true
            $0.relation = .none
        }
        #expect(staffTable.answer(stranger) == "F DENY")
    }

    @Test("a no is a no, in danger too, while the person can decide")
    func refused() {
        #expect(staffTable.answer(betweenWithRelation { $0.consent = .refused }) == "D19 DENY")
        let danger = betweenWithRelation {
            $0.consent = .refused
            $0.danger = true
            $0.consentUnobtainable = true
            $0.vitalNeed = true
        }
        #expect(staffTable.answer(danger) == "D19 DENY")
        var unable = danger
        unable.capacity = .temporarilyUnable
        #expect(staffTable.answer(unable) == "D22b DENY (not built)")
    }

    @Test(
        "a relation that ends for the reader closes at once, and in 2022 nothing was open",
        arguments: [
            AccessRequest.Consent.valid, .refused, .none,
        ])
    func date(consent: AccessRequest.Consent) {
        #expect(
            staffTable.answer(betweenWithRelation { $0.consent = consent }, on: day("2022-12-31")) == "F DENY"
        )
    }
}

@Suite("3 kap. 7 § lagen (2022:913): nothing else opens (F)")
struct NoOtherGroundsTests {
    @Test("irrelevant data are refused, with consent too")
    func irrelevant() {
        let request = betweenWithRelation {
            $0.consent = .valid
            $0.relevance = false
        }
        #expect(staffTable.answer(request) == "F DENY")
        #expect(staffTable.verdict(on: request, day: today).reasonKey == "rules.F.relevance")
    }

    @Test("social care without measures for the person is refused, with consent too")
    func measures() {
        let request = asking {
            $0.svodAvailable = true
            $0.actor = .socialCareProvider
            $0.purpose = .insats
            $0.consent = .valid
        }
        #expect(staffTable.verdict(on: request, day: today).reasonKey == "rules.F.measures")
        var withMeasures = request
        withMeasures.insats = true
        #expect(staffTable.answer(withMeasures) == "D25 ALLOW")
    }

    @Test("what is relevant is not for this rule")
    func relevant() {
        #expect(WithoutMeasuresOrRelevance().verdict(on: betweenWithRelation()) == nil)
        #expect(WithoutMeasuresOrRelevance().verdict(on: insideWithRelation { $0.relevance = false }) == nil)
    }

    @Test("on a day before all law the answer is no")
    func date() {
        #expect(
            staffTable.answer(insideWithRelation { $0.sameUnit = true }, on: day("1999-01-01")) == "F DENY")
    }
}
