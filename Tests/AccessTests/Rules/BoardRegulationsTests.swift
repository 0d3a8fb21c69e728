// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Testing

@Suite("4 kap. 4 § HSLF-FS 2016:40: the active choice (D6)")
struct OtherUnitByChoiceTests {
    @Test("another unit's notes wait for the choice, and open with it")
    func choice() {
        #expect(staffTable.answer(insideWithRelation()) == "D6 ACTIVE_CHOICE")
        #expect(staffTable.answer(insideWithRelation { $0.activeChoice = true }) == "D6 ALLOW")
    }

    @Test("without need a choice opens nothing")
    func noNeed() {
        let request = asking {
            $0.sameVG = true
            $0.activeChoice = true
        }
        #expect(staffTable.answer(request) == "D5 REQUIRE_RELATION")
    }

    @Test("a choice does not reach another provider")
    func otherProvider() {
        #expect(staffTable.answer(betweenWithRelation { $0.activeChoice = true }) == "D18 ASK_CONSENT")
    }

    @Test("dentistry of the same provider is another unit like any")
    func dental() {
        #expect(staffTable.answer(insideWithRelation { $0.sector = .dental }) == "D6 ACTIVE_CHOICE")
    }

    @Test("holds from 1 March 2017; before that the default is no")
    func date() {
        #expect(staffTable.answer(insideWithRelation(), on: day("2017-03-01")) == "D6 ACTIVE_CHOICE")
        #expect(staffTable.answer(insideWithRelation(), on: day("2017-02-28")) == "F DENY")
    }
}
