// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Testing

@Suite("26 kap. 1 § offentlighets- och sekretesslagen: other social services (D2)")
struct SecrecyBetweenBranchesTests {
    @Test("health care does not read child protection, with consent neither")
    func health() {
        let request = betweenWithRelation {
            $0.sector = .socialOther
            $0.consent = .valid
        }
        #expect(staffTable.answer(request) == "D2 DENY")
        #expect(staffTable.verdict(on: request, day: today).obligations.contains(.offerDisclosureRequest))
    }

    @Test("nor does another branch of the same social services")
    func otherBranch() {
        let request = asking {
            $0.sector = .socialOther
            $0.actor = .socialCareProvider
            $0.owner = .socialCareProvider
            $0.sameOG = true
            $0.assigned = true
            $0.purpose = .insats
        }
        #expect(staffTable.answer(request) == "D2 DENY")
        var own = request
        own.ownBranch = true
        #expect(staffTable.answer(own) == "D30 ALLOW")
    }

    @Test("what labels call shared is not, in other social services")
    func neverShared() {
        let request = betweenWithRelation {
            $0.sector = .socialOther
            $0.ownBranch = true
            $0.consent = .valid
        }
        #expect(staffTable.answer(request) == "D12 DENY")
    }

    @Test("holds from 30 June 2009")
    func date() {
        let request = asking { $0.sector = .socialOther }
        #expect(staffTable.answer(request, on: day("2009-06-30")) == "D2 DENY")
        #expect(staffTable.answer(request, on: day("2009-06-29")) == "F DENY")
    }
}
