// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Testing

@Suite("10 § lagen (2001:454): who works with the case (D30, D31)")
struct SocialServicesDataActTests {
    private func insideSocialServices(_ change: (inout AccessRequest) -> Void) -> AccessRequest {
        asking {
            $0.sector = .socialElderDisability
            $0.actor = .socialCareProvider
            $0.owner = .socialCareProvider
            $0.sameOG = true
            $0.purpose = .insats
            change(&$0)
        }
    }

    @Test("who is assigned reads")
    func assigned() {
        #expect(staffTable.answer(insideSocialServices { $0.assigned = true }) == "D30 ALLOW")
    }

    @Test("to belong to the same board is not enough")
    func notAssigned() {
        #expect(staffTable.answer(insideSocialServices { _ in }) == "D31 DENY")
        #expect(
            staffTable.verdict(on: insideSocialServices { _ in }, day: today).source
                == .socialServicesDataAct("10"))
    }

    @Test("an assignment does not open research")
    func research() {
        let request = insideSocialServices {
            $0.assigned = true
            $0.purpose = .research
        }
        #expect(staffTable.answer(request) == "F DENY")
    }

    @Test("a care provider is never inside, whatever the facts say")
    func careProvider() {
        let request = insideSocialServices {
            $0.assigned = true
            $0.actor = .careProvider
        }
        #expect(staffTable.answer(request) == "D12 DENY")
    }

    @Test("holds from 2024")
    func date() {
        let request = insideSocialServices { $0.assigned = true }
        #expect(staffTable.answer(request, on: day("2024-01-01")) == "D30 ALLOW")
        #expect(staffTable.answer(request, on: day("2023-12-31")) == "F DENY")
        #expect(staffTable.answer(insideSocialServices { _ in }, on: day("2023-12-31")) == "F DENY")
    }
}
