// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden
import Testing

@Suite("The judge: people and systems")
struct JudgePeopleTests {
    let village = Village()

    private func person(_ key: Int64, for child: PersonKey? = nil, isStrong: Bool = true) -> Reader {
        .individual(
            Individual(
                person: PersonKey(rawValue: key), name: "Sara", birthDay: day("1985-01-01"),
                isStronglyIdentified: isStrong, actingFor: child))
    }

    @Test("journey 3: her own record, over three domains, at once with her block")
    func own() {
        let anna = person(10)
        for labels in [
            village.labels(village.psychiatry, village.region, .health),
            village.labels(village.elderCare, village.socialServices, .socialElderDisability),
        ] {
            #expect(village.answer(anna, village.facts, labels) == "C1 ALLOW")
        }
        let childCase = village.labels(village.childProtection, village.socialServices, .socialOther)
        #expect(village.answer(anna, village.facts, childCase) == "C13 DENY")
        #expect(
            village.answer(
                person(11), village.facts, village.labels(village.psychiatry, village.region, .health))
                == "F DENY")
    }

    @Test("journey 10: at midnight of the thirteenth birthday the guardian reads no more")
    func thirteen() {
        var facts = village.facts
        facts.birthDay = day("2013-11-22")
        facts.guardians = [PersonKey(rawValue: 20)]
        let sara = person(20, for: village.anna)
        let notes = village.labels(village.healthCentre, village.region, .health)
        // Midnight in Stockholm in November is 23:00 UTC the day before.
        #expect(village.answer(sara, facts, notes, at: moment("2026-11-21T22:59:59.999Z")) == "C3 ALLOW")
        #expect(village.answer(sara, facts, notes, at: moment("2026-11-21T23:00:00Z")) == "C4 DENY")
        facts.extendedAccesses = [
            ExtendedAccess(
                id: "e", person: village.anna, guardian: PersonKey(rawValue: 20), unit: village.healthCentre,
                validity: Validity(from: .distantPast))
        ]
        #expect(village.answer(sara, facts, notes, at: moment("2026-11-22T12:00:00Z")) == "C4 ALLOW")
        let elsewhere = village.labels(village.psychiatry, village.region, .health)
        #expect(village.answer(sara, facts, elsewhere, at: moment("2026-11-22T12:00:00Z")) == "C4 DENY")
        #expect(village.answer(sara, facts, notes, at: moment("2029-11-22T12:00:00Z")) == "C4 DENY")
    }

    @Test("who is not a guardian acts for nobody; who acts for a child is not herself meanwhile")
    func acting() {
        var facts = village.facts
        facts.birthDay = day("2018-01-01")
        let notes = village.labels(village.healthCentre, village.region, .health)
        #expect(village.answer(person(20, for: village.anna), facts, notes) == "F DENY")
        #expect(village.answer(person(10, for: PersonKey(rawValue: 30)), village.facts, notes) == "F DENY")
    }

    @Test("her decisions and her log")
    func decisions() {
        guard case .individual(let anna) = person(10),
            case .individual(let sara) = person(20, for: village.anna)
        else { return }
        let facts = village.facts
        let ask = { (action: IndividualRequest.Action, who: Individual) in
            village.judge.verdict(action, for: who, about: facts, at: village.now).rule
        }
        #expect(ask(.createBlock, anna) == "C6")
        #expect(ask(.readLog, anna) == "C7")
        #expect(ask(.createBlock, sara) == "F")
        #expect(village.judge.verdict(throughStaff: .giveConsent, about: facts, at: village.now).isAllow)
        #expect(!village.judge.verdict(throughStaff: .readLog, about: facts, at: village.now).isAllow)
    }

    @Test("documents that are hers alone are read by her only")
    func ownDocuments() {
        let labels = Labels(person: village.anna, labelClass: LabelClass(sector: "own"))
        #expect(village.answer(person(10), village.facts, labels) == "C1 ALLOW")
        let berg = village.reader(at: village.healthCentre, of: village.region)
        #expect(village.answer(berg, village.facts, labels) == "D12 DENY")
    }

    @Test("a system reads its own provider's data, for its purposes; the directory is for all")
    func systems() {
        let client = SystemClient(
            id: "import", name: "Import", provider: village.region, purposes: [.care],
            scopes: Scopes("system/Patient.rs") ?? .none)
        let own = village.labels(village.healthCentre, village.region, .health)
        let other = village.labels(village.practice, village.specialist, .health)
        let several = Labels(isAboutSeveral: true, labelClass: LabelClass(owner: village.region.text))
        let directory = Labels(labelClass: LabelClass(sector: "directory"))
        #expect(village.answer(.system(client), village.facts, own) == "S1 ALLOW")
        #expect(village.answer(.system(client), .research, village.facts, own) == "S3 DENY")
        #expect(village.answer(.system(client), village.facts, other) == "S2 DENY")
        #expect(village.answer(.system(client), village.facts, several) == "S1 ALLOW")
        #expect(village.answer(person(10), village.facts, several) == "S4 DENY")
        #expect(village.answer(person(10), village.facts, directory) == "S5 ALLOW")
        #expect(village.judge.scopeRefusal(for: client, .read, on: "Patient") == nil)
        #expect(village.judge.scopeRefusal(for: client, .create, on: "Patient")?.rule == "S3")
        #expect(village.judge.scopeRefusal(for: client, .read, on: "Observation")?.rule == "S3")
    }

    @Test("facts about one person never open another's data")
    func wrongPerson() {
        var labels = village.labels(village.healthCentre, village.region, .health)
        labels.person = PersonKey(rawValue: 99)
        #expect(village.answer(person(10), village.facts, labels) == "S4 DENY")
    }
}
