// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Identity
import Testing

@Suite("12 § förordningen (2001:637): follow-up in social services (D34)")
struct FollowUpInSocialServicesTests {
    private func followUp(_ change: (inout AccessRequest) -> Void = { _ in }) -> AccessRequest {
        asking {
            $0.sector = .socialElderDisability
            $0.actor = .socialCareProvider
            $0.owner = .socialCareProvider
            $0.sameOG = true
            $0.publicBody = true
            $0.purpose = .quality
            change(&$0)
        }
    }

    @Test("a municipality counts its own support, and is told to show nobody by name")
    func counted() {
        #expect(staffTable.answer(followUp()) == "D34 ALLOW_MINIMISED")
        let verdict = staffTable.verdict(on: followUp(), day: today)
        #expect(verdict.obligations == [.logPurpose, .minimise])
        #expect(
            verdict.source.description
                == "12 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten")
    }

    @Test("to be assigned to the case changes nothing: a follow-up commission opens no file")
    func assigned() {
        #expect(staffTable.answer(followUp { $0.assigned = true }) == "D34 ALLOW_MINIMISED")
    }

    @Test(
        "administration and statistics are other purposes: nothing",
        arguments: [Purpose.administration, .statistics])
    func otherPurposes(_ purpose: Purpose) {
        #expect(staffTable.answer(followUp { $0.purpose = purpose }) == "D34 DENY")
        #expect(
            staffTable.verdict(on: followUp { $0.purpose = purpose }, day: today).reasonKey
                == "rules.D34.outside")
    }

    @Test("work with the case stays with who is assigned, research is not follow-up")
    func work() {
        #expect(staffTable.answer(followUp { $0.purpose = .insats }) == "D31 DENY")
        #expect(staffTable.answer(followUp { $0.purpose = .research }) == "D31 DENY")
        #expect(
            staffTable.answer(
                followUp {
                    $0.purpose = .insats
                    $0.assigned = true
                }) == "D30 ALLOW")
    }

    @Test("a private provider counts nothing by other terms than names and numbers")
    func privateProvider() {
        #expect(staffTable.answer(followUp { $0.publicBody = false }) == "D34 DENY")
    }

    @Test("child protection is behind its wall, for its own branch too")
    func wall() {
        #expect(staffTable.answer(followUp { $0.sector = .socialOther }) == "D2 DENY")
        let ownBranch = followUp {
            $0.sector = .socialOther
            $0.ownBranch = true
        }
        #expect(staffTable.answer(ownBranch) == "D34 DENY")
    }

    @Test("another provider's data are not one's own: between providers there is no follow-up")
    func otherProvider() {
        #expect(staffTable.answer(followUp { $0.sameOG = false }) == "D12 DENY")
        let shared = followUp {
            $0.sameOG = false
            $0.svodAvailable = true
            $0.insats = true
            $0.consent = .valid
        }
        #expect(staffTable.answer(shared) == "D13 DENY")
    }

    @Test("a commission for other work, or none, does not count")
    func commission() {
        #expect(staffTable.answer(followUp { $0.purposeAllowed = false }) == "D1 DENY")
        #expect(staffTable.answer(followUp { $0.commission = false }) == "D0 DENY")
        #expect(staffTable.answer(followUp { $0.loa3 = false }) == "D0 DENY")
    }

    @Test("a person with protected identity is left out")
    func protected() {
        #expect(staffTable.answer(followUp { $0.subjectProtected = true }) == "D33 DENY (not built)")
    }

    @Test("holds from 1 July 2025, the wording that was read; the day before the answer is no")
    func date() {
        #expect(staffTable.answer(followUp(), on: day("2025-07-01")) == "D34 ALLOW_MINIMISED")
        #expect(staffTable.answer(followUp(), on: day("2025-06-30")) == "D31 DENY")
        #expect(
            staffTable.answer(followUp { $0.assigned = true }, on: day("2025-06-30")) == "F DENY")
    }
}
