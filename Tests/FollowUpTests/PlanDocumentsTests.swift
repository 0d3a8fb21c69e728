// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import SharedPlan
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("A shared plan as SharedPlan writes it, counted for who goes home to support (I18)")
struct PlanDocumentsTests {
    private let country: ProductNode
    private let gunnar: PersonKey

    /// Gunnar was discharged from hospital to support from the municipality some days ago.
    init() async throws {
        country = try await ProductNode(on: "2026-05-12T09:20:00.000Z")
        gunnar = country.node.key(.gunnar)
        let today = country.today
        let stay: JSONTree = [
            "resourceType": "Encounter", "id": "g1-S", "status": "finished",
            "class": ["system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"],
            "subject": ["reference": "Patient/g1"],
            "period": [
                "start": .string(today.adding(days: -8).text), "end": .string(today.adding(days: -3).text),
            ],
            "hospitalization": [
                "dischargeDisposition": [
                    "coding": [
                        ["system": .string(SearchedCodes.dischargeSystem), "code": "municipal-support"]
                    ]
                ]
            ],
            "serviceProvider": ["reference": .string("Organization/\(TestCountry.cardiology.hsaID)")],
        ]
        try await country.node.load(
            [
                TestRecord.patient("g1", .gunnar), TestRecord.organisation(TestCountry.cardiology), stay,
            ], as: TestCountry.region)
        try await country.node.relate(.gunnar, to: TestCountry.cardiology)
    }

    private var hjort: Visit { country.node.visit(TestCountry.hjort) }

    private func plan(_ id: PlanID) async throws -> FiledPlan {
        let found = try await ReadPlan(door: country.node.door).plan(id, of: gunnar, for: hjort)
        return try #require(found)
    }

    private func counted() async throws -> Tally {
        let counts = try await country.counts(of: .i18, for: TestCountry.ulla)
        #expect(Array(counts.byUnit.keys) == [TestCountry.cardiology.hsaID.text])
        return counts.all
    }

    @Test("a plan counts when it is finished and given out, not as a draft, and not when it has ended")
    func published() async throws {
        let clock = country.node.clock
        let writing = WritePlan(door: country.node.door, now: { clock.now })
        #expect(try await counted() == Tally(reached: 0, total: 1))
        let id = try await writing.call(about: gunnar, because: "Utskrivning", for: hjort)
        #expect(try await counted().reached == 0, "a draft is no plan")
        var filed = try await plan(id)
        var made = filed.plan
        made.units = [TestCountry.cardiology.hsaID, TestCountry.homeNursing.hsaID]
        made.consent = PlanConsent(
            isYes: true, giver: .person, way: .oral, day: country.today, units: made.units,
            recordedBy: "Hanna Hjort")
        made.needed = "Stöd hemma efter sjukhuset"
        made.measures = [
            PlanMeasure(body: .municipality, what: "Hjälp med dusch", who: "Nils", when: "varje vecka"),
            PlanMeasure(body: .region, what: "Kontroll av hjärtat", who: "Hanna", when: "senast 1 juni"),
        ]
        made.hasNoOthers = true
        made.overall = .municipality
        try await writing.save(made, about: gunnar, version: filed.version, for: hjort)
        _ = try await writing.publish(try await plan(id), about: gunnar, for: hjort)
        #expect(try await counted() == Tally(reached: 1, total: 1))

        country.pass(days: 20)
        filed = try await plan(id)
        _ = try await writing.end(filed, about: gunnar, for: hjort)
        #expect(try await counted().reached == 1, "it was in force on its last day")
        country.pass(days: 1)
        #expect(try await counted() == Tally(reached: 0, total: 1))
    }
}
