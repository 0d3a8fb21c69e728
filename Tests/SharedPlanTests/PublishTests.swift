// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import SharedPlan

@Suite("A shared plan: 16 kap. 4 § hälso- och sjukvårdslagen")
struct PublishTests {
    /// Takes one mandatory part away.
    private func without(_ part: PlanPart, _ plan: CoordinatedPlan) -> CoordinatedPlan {
        var plan = plan
        switch part {
        case .participants: plan.units = [TestCountry.cardiology.hsaID]
        case .consent: plan.consent = nil
        case .needed: plan.needed = ""
        case .municipality: plan.measures.removeAll { $0.body == .municipality }
        case .region: plan.measures.removeAll { $0.body == .region }
        case .others: plan.hasNoOthers = false
        case .overall: plan.overall = nil
        default: break
        }
        return plan
    }

    @Test("a plan without a mandatory part is not given to anybody", arguments: PlanPart.mandatory)
    func missing(_ part: PlanPart) async throws {
        let room = try await PlanRoom()
        let called = try await room.call()
        let filed = try await room.save(called, without(part, room.filled(called.plan)))
        await #expect {
            _ = try await room.writing.publish(
                filed, about: room.gunnar, for: room.node.visit(PlanCountry.lund))
        } throws: { error in
            guard case PlanError.incomplete(let missing) = error else { return false }
            return missing == [part]
        }
        #expect(try await room.lunds(filed.plan.id).plan.state == .draft)
        #expect(try await room.plans(of: PlanCountry.nils).isEmpty)
    }

    @Test("a no, or a yes about other units, is no consent")
    func noConsent() async throws {
        let room = try await PlanRoom()
        let called = try await room.call()
        var plan = room.filled(called.plan)
        plan.consent?.isYes = false
        let directory = try await room.node.door.directory()
        #expect(plan.missing(in: directory) == [.consent])
        plan.consent?.isYes = true
        plan.units.append(TestCountry.homeCare.hsaID)
        #expect(plan.missing(in: directory) == [.consent])
        plan.consent?.units = plan.units
        #expect(plan.missing(in: directory) == [])
    }

    @Test("the copies reach Nils, Karin and the person, and nobody else")
    func delivered() async throws {
        let room = try await PlanRoom()
        #expect(try await room.plans(of: PlanCountry.nils).isEmpty)
        let original = try await room.published()
        #expect(original.isOriginal && original.plan.undelivered.isEmpty && original.plan.edition == 1)
        for (staff, unit) in [
            (PlanCountry.nils, PlanCountry.homeNursing), (PlanCountry.karin, PlanCountry.assessment),
        ] {
            let copy = try await room.only(of: staff)
            #expect(copy.unit == unit.hsaID && !copy.isOriginal && copy.plan.state == .active)
            #expect(copy.plan.measures == original.plan.measures && copy.plan.overall == .municipality)
            #expect(copy.plan.consent?.recordedBy == "Elin Lund")
        }
        for staff in [TestCountry.berg, TestCountry.ek, TestCountry.pia] {
            #expect(try await room.plans(of: staff).isEmpty, "\(staff.name)")
        }
        let own = try await room.reading.plans(of: room.gunnar, for: room.node.visit(.gunnar)).plans
        #expect(own.count == 1 && own.first?.plan.state == .active && own.first?.isBeingChanged == false)
        await #expect(throws: DoorError.self) {
            let plans = try await room.reading.plans(of: room.gunnar, for: room.node.visit(.anna)).plans
            if plans.isEmpty { throw DoorError(.notFound, .notFound, "nothing") }
        }
    }

    @Test("a participant gets the plan, and nothing more of the person's record")
    func nothingMore() async throws {
        let room = try await PlanRoom()
        _ = try await room.published()
        for staff in [PlanCountry.nils, PlanCountry.karin] {
            let all = try await room.node.door.timeline(
                TimelineQuestion(person: room.gunnar), for: room.node.visit(staff)
            ).matches.map(\.key.type)
            #expect(all.allSatisfy { ["CarePlan", "CareTeam", "Patient"].contains($0) }, "\(all)")
            await #expect(throws: DoorError.self) {
                try await room.node.door.read("Observation/g1-O-KARD", for: room.node.visit(staff))
            }
        }
    }

    @Test("each delivery and each reading is in the person's log, by its paragraph")
    func logged() async throws {
        let room = try await PlanRoom()
        _ = try await room.published()
        _ = try await room.plans(of: PlanCountry.nils)
        let rows = try await AccessLog(ledger: room.node.store.ledger).rows(about: room.gunnar, count: 200)
        let given = rows.filter { $0.rule == "W6" }
        let basis = "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)"
        #expect(given.count == 2 && given.allSatisfy { $0.legalBasis == basis && $0.activity == .write })
        #expect(rows.filter { $0.rule == "W2" }.count == 4, "called, saved, published, deliveries noted")
        #expect(rows.contains { $0.activity == .read && $0.user.id.contains("NILS") && $0.rule == "D4" })
    }

    @Test("a changed plan reaches all at once; until then the copies stay, and the person is told")
    func changed() async throws {
        let room = try await PlanRoom()
        let first = try await room.published()
        var plan = first.plan
        plan.goals = ["Gå till affären"]
        let draft = try await room.save(first, plan)
        #expect(draft.plan.state == .draft && draft.plan.edition == 1)
        #expect(try await room.plans(of: PlanCountry.karin).first?.plan.goals == [])
        let own = try await room.reading.plans(of: room.gunnar, for: room.node.visit(.gunnar)).plans
        #expect(own.first?.isBeingChanged == true && own.first?.plan.state == .active)
        let waiting = try await room.writing.publish(
            draft, about: room.gunnar, for: room.node.visit(PlanCountry.lund))
        #expect(waiting.isEmpty)
        for staff in [PlanCountry.lund, PlanCountry.nils, PlanCountry.karin] {
            let seen = try await room.only(of: staff)
            #expect(seen.plan.edition == 2 && seen.plan.goals == ["Gå till affären"])
        }
    }

    @Test("a unit that cannot be given the plan is told of, the others have it, and it can be sent again")
    func undelivered() async throws {
        let room = try await PlanRoom()
        let called = try await room.call()
        var plan = room.filled(called.plan)
        plan.units.append(PlanCountry.children.hsaID)
        plan.consent?.units = plan.units
        let filed = try await room.save(called, plan)
        let lund = room.node.visit(PlanCountry.lund)
        let waiting = try await room.writing.publish(filed, about: room.gunnar, for: lund)
        #expect(waiting == [PlanCountry.children.hsaID])
        #expect(try await room.only(of: PlanCountry.nils).plan.edition == 1)
        let again = try await room.lunds(plan.id)
        #expect(again.plan.undelivered == waiting && again.plan.state == .active)
        #expect(try await room.writing.publish(again, about: room.gunnar, for: lund) == waiting)
        #expect(try await room.lunds(plan.id).plan.edition == 1)
    }

    @Test("of two who change the same plan the second is told, and writes nothing over")
    func conflict() async throws {
        let room = try await PlanRoom()
        let called = try await room.call()
        _ = try await room.save(called, room.filled(called.plan))
        await #expect {
            _ = try await room.save(called, called.plan)
        } throws: { error in
            guard case PlanError.changed = error else { return false }
            return true
        }
        #expect(try await room.lunds(called.plan.id).plan.overall == .municipality)
    }

    @Test("only the unit that called changes a plan")
    func host() async throws {
        let room = try await PlanRoom()
        _ = try await room.published()
        let copy = try await room.only(of: PlanCountry.nils)
        await #expect(throws: PlanError.self) {
            try await room.writing.save(
                copy.plan, about: room.gunnar, version: copy.version, for: room.node.visit(PlanCountry.nils))
        }
    }

    @Test("a unit that leaves gets an empty, revoked copy; an ended plan ends everywhere")
    func leaving() async throws {
        let room = try await PlanRoom()
        var filed = try await room.published()
        var plan = filed.plan
        plan.units.removeLast()
        filed = try await room.save(filed, plan)
        _ = try await room.writing.publish(
            filed, about: room.gunnar, for: room.node.visit(PlanCountry.lund))
        let left = try await room.only(of: PlanCountry.karin)
        #expect(left.plan.state == .ended && left.plan.measures.isEmpty && left.plan.needed.isEmpty)
        filed = try await room.lunds(filed.plan.id)
        #expect(filed.plan.undelivered.isEmpty && filed.plan.state == .active)
        _ = try await room.writing.end(filed, about: room.gunnar, for: room.node.visit(PlanCountry.lund))
        let ended = try await room.only(of: PlanCountry.nils)
        #expect(ended.plan.state == .ended && ended.plan.ended == room.day && !ended.plan.measures.isEmpty)
    }

    @Test("the documents are FHIR that indicators can read: category, activities by body, overall body")
    func fhir() async throws {
        let room = try await PlanRoom()
        let filed = try await room.published()
        let key = ResourceKey("CarePlan", ResourceID(filed.plan.id.text) ?? .random())
        let root = try await room.node.door.read(key, for: room.node.visit(PlanCountry.lund)).document().root
        #expect(root.at("category", "coding", "code")?.string == "sip")
        #expect(root["status"]?.string == "active" && root["intent"]?.string == "plan")
        #expect(root["activity"]?.count == 2 && filed.plan.hasAllContents)
        #expect(root["period"]?["start"]?.string == room.day.text)
        let consent = ResourceKey("Consent", key.id)
        let kept = try await room.node.door.read(consent, for: room.node.visit(PlanCountry.lund))
        #expect(try kept.document().root["status"]?.string == "active")
    }
}
