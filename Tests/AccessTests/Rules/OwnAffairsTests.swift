// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Identity
import Testing

@Suite("5 kap. 5 § patientdatalagen: one's own record and log (C1, C7)")
struct OwnRecordTests {
    @Test(
        "from sixteen one reads one's own record",
        arguments: [
            (12, "F DENY"), (13, "C2 DENY (not built)"), (15, "C2 DENY (not built)"), (16, "C1 ALLOW"),
            (90, "C1 ALLOW"),
        ])
    func age(age: Int, answer: String) {
        #expect(individualTable.answer(individual { $0.age = age }) == answer)
    }

    @Test("not without two factors, and not for another")
    func refused() {
        #expect(individualTable.answer(individual { $0.isStronglyIdentified = false }) == "C1 DENY")
        #expect(individualTable.answer(individual { $0.relation = .other }) == "F DENY")
        #expect(individualTable.answer(individual { $0.age = nil }) == "F DENY")
    }

    @Test(
        "what is kept from her is refused",
        arguments: [
            LabelFlags.concealedFromSubject, .informant, .excludedFromDirectAccess,
        ])
    func concealed(flag: LabelFlags) {
        #expect(individualTable.answer(individual { $0.flags = flag }) == "C1 DENY")
    }

    @Test(
        "unsigned, insurance-medical and kept from guardians are hers to read",
        arguments: [
            LabelFlags.unsigned, .insuranceMedical, .concealedFromGuardian,
        ])
    func open(flag: LabelFlags) {
        #expect(individualTable.answer(individual { $0.flags = flag }) == "C1 ALLOW")
    }

    @Test("a unit that keeps its notes out is refused")
    func confidentialUnit() {
        #expect(individualTable.answer(individual { $0.isUnitConfidential = true }) == "C1 DENY")
    }

    @Test(
        "dental is like health, social care must be shared, the rest is disclosure",
        arguments: [
            (CareUnit.Sector.dental, false, "C1 ALLOW"), (.socialElderDisability, true, "C1 ALLOW"),
            (.socialElderDisability, false, "C1 DENY"), (.socialOther, true, "C13 DENY (not built)"),
        ])
    func sector(sector: CareUnit.Sector, isShared: Bool, answer: String) {
        let request = individual {
            $0.sector = sector
            $0.isShared = isShared
        }
        #expect(individualTable.answer(request) == answer)
    }

    @Test("her own blocks and consents are always hers, and nobody else's")
    func ownDocuments() {
        let own = individual {
            $0.sector = nil
            $0.isOwnDocument = true
        }
        #expect(individualTable.answer(own) == "C1 ALLOW")
        let guardian = individual {
            $0.sector = nil
            $0.isOwnDocument = true
            $0.relation = .guardian
            $0.age = 9
        }
        #expect(individualTable.answer(guardian) == "F DENY")
    }

    @Test("the log is hers to read from the same age, with two factors")
    func log() {
        #expect(individualTable.answer(individual { $0.action = .readLog }) == "C7 ALLOW")
        let young = individual {
            $0.action = .readLog
            $0.age = 15
        }
        #expect(individualTable.answer(young) == "C7 DENY")
        let weak = individual {
            $0.action = .readLog
            $0.isStronglyIdentified = false
        }
        #expect(individualTable.answer(weak) == "C7 DENY")
        let guardian = individual {
            $0.action = .readLog
            $0.relation = .guardian
            $0.age = 9
        }
        #expect(individualTable.answer(guardian) == "F DENY")
    }

    @Test("hold from 1 July 2008")
    func date() {
        #expect(individualTable.answer(individual { _ in }, on: day("2008-07-01")) == "C1 ALLOW")
        #expect(individualTable.answer(individual { _ in }, on: day("2008-06-30")) == "F DENY")
        #expect(
            individualTable.answer(individual { $0.action = .readLog }, on: day("2008-06-30")) == "F DENY")
    }

    @Test(
        "a protected person waits for masking",
        arguments: [
            IndividualRequest.Action.readRecord, .readLog,
        ])
    func protected(action: IndividualRequest.Action) {
        let request = individual {
            $0.action = action
            $0.isSubjectProtected = true
        }
        #expect(individualTable.answer(request) == "C11 DENY (not built)")
    }
}

@Suite("6 kap. 11 § föräldrabalken: guardians (C3, C4)")
struct GuardianTests {
    private func guardian(
        age: Int, _ change: (inout IndividualRequest) -> Void = { _ in }
    )
        -> IndividualRequest
    {
        individual {
            $0.relation = .guardian
            $0.age = age
            change(&$0)
        }
    }

    @Test(
        "reads until thirteen, not after; at eighteen there is none",
        arguments: [
            (0, "C3 ALLOW"), (12, "C3 ALLOW"), (13, "C4 DENY"), (17, "C4 DENY"), (18, "F DENY"),
        ])
    func age(age: Int, answer: String) {
        #expect(individualTable.answer(guardian(age: age)) == answer)
    }

    @Test(
        "not what is kept from guardians or from the child",
        arguments: [
            LabelFlags.concealedFromGuardian, .concealedFromSubject, .informant, .excludedFromDirectAccess,
        ])
    func concealed(flag: LabelFlags) {
        #expect(individualTable.answer(guardian(age: 9) { $0.flags = flag }) == "C3 DENY")
    }

    @Test("not without two factors, and not a protected child")
    func refused() {
        #expect(individualTable.answer(guardian(age: 9) { $0.isStronglyIdentified = false }) == "C3 DENY")
        #expect(
            individualTable.answer(guardian(age: 9) { $0.isSubjectProtected = true })
                == "C11 DENY (not built)")
    }

    @Test(
        "extended access opens one unit from thirteen until sixteen",
        arguments: [
            (13, "C4 ALLOW"), (15, "C4 ALLOW"), (16, "C4 DENY"),
        ])
    func extended(age: Int, answer: String) {
        #expect(individualTable.answer(guardian(age: age) { $0.hasExtendedAccess = true }) == answer)
    }

    @Test("extended access does not open what is concealed")
    func extendedConcealed() {
        let request = guardian(age: 14) {
            $0.hasExtendedAccess = true
            $0.flags = .concealedFromGuardian
        }
        #expect(individualTable.answer(request) == "C4 DENY")
    }

    @Test("child protection is never for guardians by default")
    func childProtection() {
        #expect(
            individualTable.answer(guardian(age: 9) { $0.sector = .socialOther }) == "C13 DENY (not built)")
    }

    @Test("the ages are policy, and the law has its day")
    func dateAndPolicy() {
        var policy = Policy.standard
        policy.guardianReadsUntilAge.value = 15
        #expect(IndividualTable(policy: policy).answer(guardian(age: 14)) == "C3 ALLOW")
        #expect(individualTable.answer(guardian(age: 9), on: day("2008-06-30")) == "F DENY")
        #expect(individualTable.answer(guardian(age: 14), on: day("2008-06-30")) == "F DENY")
    }
}

@Suite("4 kap. 4 § patientdatalagen, 2 kap. 3 § lagen (2022:913): one's own decisions (C6)")
struct OwnDecisionsTests {
    static let actions: [IndividualRequest.Action] = [
        .createBlock, .liftBlock, .giveConsent, .withdrawConsent,
    ]

    @Test("a person decides herself", arguments: actions)
    func own(action: IndividualRequest.Action) {
        #expect(individualTable.answer(individual { $0.action = action }) == "C6 ALLOW")
        #expect(individualTable.answer(individual { $0.action = action }, on: day("2008-06-30")) == "F DENY")
    }

    @Test(
        "a child decides when found mature enough",
        arguments: [
            (15, false, "C6 DENY"), (15, true, "C6 ALLOW"),
            (16, false, "C6 ALLOW"),
        ])
    func child(age: Int, isFoundMature: Bool, answer: String) {
        let request = individual {
            $0.action = .createBlock
            $0.age = age
            $0.isFoundMature = isFoundMature
        }
        #expect(individualTable.answer(request) == answer)
    }

    @Test("with two factors, or through staff", arguments: [(false, "C6 DENY"), (true, "C6 ALLOW")])
    func throughStaff(isThroughStaff: Bool, answer: String) {
        let request = individual {
            $0.action = .liftBlock
            $0.isStronglyIdentified = false
            $0.isThroughStaff = isThroughStaff
        }
        #expect(individualTable.answer(request) == answer)
    }

    @Test("nobody decides for another adult")
    func other() {
        let request = individual {
            $0.action = .giveConsent
            $0.relation = .other
        }
        #expect(individualTable.answer(request) == "F DENY")
    }
}

@Suite("Rows for people that are known but not built")
struct UnbuiltIndividualRowsTests {
    @Test(
        "each refuses and says which row it is",
        arguments: [
            ("C8", IndividualRequest.Relation.proxy, IndividualRequest.Action.readRecord),
            ("C9", .courtAppointed, .readRecord), ("C12", .selfSame, .requestCorrection),
        ])
    func rows(id: String, relation: IndividualRequest.Relation, action: IndividualRequest.Action) {
        let request = individual {
            $0.relation = relation
            $0.action = action
        }
        #expect(individualTable.answer(request) == "\(id) DENY (not built)")
    }

    @Test("what is shared because she cannot decide is not hers by direct access")
    func incapable() {
        let request = individual {
            $0.sector = .socialElderDisability
            $0.isShared = true
            $0.isSharedForIncapable = true
        }
        #expect(individualTable.answer(request) == "C10 DENY (not built)")
    }
}
