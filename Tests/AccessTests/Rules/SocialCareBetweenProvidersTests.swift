// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Testing

@Suite("3 kap. 2 § lagen (2022:913): social care reads others' data (D25, D26)")
struct SocialCareBetweenProvidersTests {
    /// A case officer who asks for what a care provider has made available, for a person she has a case of.
    private func socialCare(_ change: (inout AccessRequest) -> Void = { _ in }) -> AccessRequest {
        asking {
            $0.svodAvailable = true
            $0.actor = .socialCareProvider
            $0.purpose = .insats
            $0.insats = true
            change(&$0)
        }
    }

    @Test("reads with measures, relevance and consent, and the consent is logged")
    func consent() {
        let request = socialCare { $0.consent = .valid }
        #expect(staffTable.answer(request) == "D25 ALLOW")
        #expect(staffTable.verdict(on: request, day: today).obligations == [.logConsent])
        #expect(staffTable.verdict(on: request, day: today).source == .coherentDocumentationAct(3, "2"))
    }

    @Test("asks who has not answered, and shows only that something is there")
    func notAsked() {
        #expect(staffTable.answer(socialCare()) == "D26 ASK_CONSENT")
        #expect(staffTable.verdict(on: socialCare(), day: today).obligations == [.showUnblockedExists])
    }

    @Test("a no, or one taken back, closes")
    func refused() {
        #expect(staffTable.answer(socialCare { $0.consent = .refused }) == "F DENY")
    }

    @Test("consent alone is never enough: without measures or relevance the answer is no")
    func exhaustive() {
        let withoutMeasures = socialCare {
            $0.consent = .valid
            $0.insats = false
        }
        #expect(staffTable.answer(withoutMeasures) == "F DENY")
        let irrelevant = socialCare {
            $0.consent = .valid
            $0.relevance = false
        }
        #expect(staffTable.answer(irrelevant) == "F DENY")
        #expect(SocialCareWithConsent().verdict(on: irrelevant) == nil)
        #expect(SocialCareConsentNotAsked().verdict(on: socialCare { $0.insats = false }) == nil)
    }

    @Test("nobody who cannot decide is asked")
    func unable() {
        let rule = SocialCareConsentNotAsked()
        #expect(rule.verdict(on: socialCare { $0.capacity = .temporarilyUnable }) == nil)
        #expect(rule.verdict(on: socialCare { $0.childCannotConsent = true }) == nil)
    }

    @Test("a block stands before the yes, and data that are not shared stay closed")
    func before() {
        let blocked = socialCare {
            $0.consent = .valid
            $0.outerBlocked = true
        }
        #expect(staffTable.answer(blocked) == "D14 DENY")
        let unshared = socialCare {
            $0.consent = .valid
            $0.svodAvailable = false
        }
        #expect(staffTable.answer(unshared) == "D12 DENY")
    }

    @Test("a care provider is not social care")
    func careProvider() {
        #expect(SocialCareWithConsent().verdict(on: betweenWithRelation { $0.consent = .valid }) == nil)
        #expect(SocialCareConsentNotAsked().verdict(on: betweenWithRelation()) == nil)
    }

    @Test("holds from 2023")
    func date() {
        let request = socialCare { $0.consent = .valid }
        #expect(staffTable.answer(request, on: day("2023-01-01")) == "D25 ALLOW")
        #expect(staffTable.answer(request, on: day("2022-12-31")) == "F DENY")
        #expect(staffTable.answer(socialCare(), on: day("2023-01-01")) == "D26 ASK_CONSENT")
        #expect(staffTable.answer(socialCare(), on: day("2022-12-31")) == "F DENY")
    }
}
