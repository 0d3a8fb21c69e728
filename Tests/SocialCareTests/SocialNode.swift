// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import SocialCare
import Sweden
import TestKit

/// A municipality with an investigating unit, home care and a child unit behind the wall.
struct SocialNode: Sendable {
    static let ifo: HSAID = "SE2120000999-K2"
    static let bist = CareUnit(
        hsaID: "SE2120000999-BIST", name: "Biståndsenheten", provider: TestCountry.socialCare,
        sector: .socialElderDisability, branch: "elderly-and-disabled", kindOfUnit: "needs-assessment")
    static let childUnit = CareUnit(
        hsaID: "SE2120000999-BOF", name: "Barn- och familjeenheten", provider: ifo, sector: .socialOther,
        branch: "individuals-and-families", kindOfUnit: "child-protection")
    static let karin = staff("SE2120000999-KARIN", "Karin Sjögren", bist)
    static let tom = staff("SE2120000999-TOM", "Tom Wikström", childUnit)

    let node: TestNode
    let work: CaseWork

    init(clock: FakeClock = FakeClock()) async throws {
        let node = try await TestNode(clock: clock)
        self.node = node
        work = CaseWork(
            door: node.door, now: { clock.now },
            texts: RecordTexts { $0 == "decision" ? "Biståndsbeslut" : $0 })
        let child = CareProvider(
            hsaID: Self.ifo, name: "Testby, individ och familj", organisationNumber: "2120000999",
            kind: .socialCareProvider, joinedSharing: nil)
        let more = Directory(
            providers: [child], units: [Self.bist, Self.childUnit], staff: [Self.karin, Self.tom])
        try await node.enter(more.facts())
        try await node.inform(.gunnar, by: TestCountry.socialCare)
    }

    static func staff(_ id: HSAID, _ name: String, _ unit: CareUnit) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppdrag", purpose: .insats, unit: unit.hsaID,
            provider: unit.provider, role: "handläggare", rights: [.read, .write, .sign])
        return StaffMember(hsaID: id, name: name, title: "handläggare", commissions: [commission])
    }

    var karin: Visit { node.visit(Self.karin) }
    var tom: Visit { node.visit(Self.tom) }
    var pia: Visit { node.visit(TestCountry.pia) }
    var berg: Visit { node.visit(TestCountry.berg) }
    var gunnar: Visit { node.visit(.gunnar) }

    func pass(days: Int64) { node.clock.advance(seconds: days * 86_400) }

    /// Gunnar's application, and the case as Karin has it.
    func apply(_ words: String = "Jag orkar inte duscha själv.") async throws -> CaseFile {
        let key = try await work.apply(words, to: Self.bist.hsaID, for: gunnar)
        return try await work.open(key.id, for: karin)
    }

    /// The same with the investigation open and one area assessed.
    func investigated() async throws -> CaseFile {
        let file = try await apply()
        try await work.take(file, for: karin)
        let open = try await work.open(file.main.key.id, for: karin)
        var area = work.draft(.d5, in: open)
        area.ownWords = "Jag vill duscha två gånger i veckan."
        area.assessment = "Behöver stöd vid dusch."
        area.now = .severe
        area.intended = .light
        try await work.assess(area, in: open, for: karin)
        return try await work.open(file.main.key.id, for: karin)
    }

    func decision(_ file: CaseFile, _ outcome: SupportDecision.Outcome = .granted) -> SupportDecision {
        var made = SupportDecision(
            inCase: file.main.key, title: "Hemtjänst och trygghetslarm", outcome: outcome,
            law: .socialServices, reason: "Andfådd, ramlade i badrummet.", decided: node.clock.now)
        made.told = work.today
        if outcome != .denied {
            made.from = work.today
            made.until = work.today.adding(days: 365)
            made.followUp = work.today.adding(days: 180)
        }
        return made
    }

    /// The measure at home care, as Pia has it.
    func commissioned() async throws -> CaseFile {
        let file = try await investigated()
        try await work.decide(decision(file), in: file, for: karin)
        let decided = try await work.open(file.main.key.id, for: karin)
        try await work.commission(
            decided, to: TestCountry.homeCare.hsaID, "Dusch tisdag och fredag.", for: karin)
        let line = try requireFirst(try await work.cases(for: pia).items)
        return try await work.open(line.item.key.id, for: pia)
    }

    func plan(_ file: CaseFile, _ part: ImplementationPlan.Participation? = .tookPart) -> ImplementationPlan {
        ImplementationPlan(
            decision: file.main.decision, goal: "Bo kvar hemma.", activities: ["Dusch tisdag och fredag."],
            participation: part, wishes: "Helst före lunch.", contact: "Pia Holm", made: work.today)
    }

    /// Rules of the rows in the log about a person.
    func rules(about person: TestPerson) async throws -> [String] {
        try await AccessLog(ledger: node.store.ledger).rows(about: node.key(person), count: 500).map(\.rule)
    }
}

/// The first of what must be there.
func requireFirst<Element>(_ all: [Element]) throws -> Element {
    guard let first = all.first else { throw TestFailure("nothing there") }
    return first
}
