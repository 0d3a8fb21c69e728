// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import SyntheticSweden

@Suite("Lives")
struct LifeTests {
    private static let diabetes = SyntheticCountry(seed: 5, people: 3_000, today: World.today)

    /// Latest HbA1c of those with diabetes, by centre and sex, as I01 counts it.
    private static let latest: [(centre: String, sex: SyntheticSex, value: Int)] = {
        (9..<diabetes.people).compactMap { index in
            guard diabetes.life(of: index) == .diabetes else { return nil }
            let person = diabetes.person(index)
            let values = person.records.flatMap(\.resources).compactMap { tree -> (String, Int)? in
                guard let value = try? World.parsed(tree), value.firstCode == "NPU27300" else { return nil }
                guard let day = value["effectiveDateTime"]?.string else { return nil }
                return value.at("valueQuantity", "value")?.int.map { (day, $0) }
            }
            guard let last = values.max(by: { $0.0 < $1.0 }), last.0 > "2025-11-21" else { return nil }
            return (person.centreHSAID, person.sex, last.1)
        }
    }()

    private func share(_ rows: [(centre: String, sex: SyntheticSex, value: Int)]) -> Double {
        Double(rows.filter { $0.value < 52 }.count) / Double(max(1, rows.count))
    }

    @Test("everyone with diabetes has an HbA1c of the last year; about half are below 52")
    func overall() {
        #expect(Self.latest.count > 300)
        #expect((0.45...0.60).contains(share(Self.latest)))
    }

    @Test("VC7 is lower than the lower 95 % funnel limit, the other centres are not")
    func centres() {
        let total = share(Self.latest)
        let seventh = Self.diabetes.organisations.unit(code: "VC7")?.hsaID ?? "?"
        for (centre, rows) in Dictionary(grouping: Self.latest, by: \.centre) {
            let limit = total - 1.96 * (total * (1 - total) / Double(rows.count)).squareRoot()
            #expect((share(rows) < limit) == (centre == seventh))
        }
    }

    @Test("women reach the target slightly more often than men")
    func sexes() {
        let gap =
            share(Self.latest.filter { $0.sex == .female }) - share(Self.latest.filter { $0.sex == .male })
        #expect((0.0...0.12).contains(gap))
    }

    @Test("those with depression have blocked the psychiatric clinic")
    func blocks() {
        let clinic = World.region.organisations.unit(code: "PSYK")?.hsaID
        let people = World.people.filter { $0.life == "depression" }
        #expect(!people.isEmpty)
        #expect(people.allSatisfy { $0.blocks.map(\.kind) == [.inner] && $0.blocks[0].unitHSAID == clinic })
    }

    @Test("those with lungs and heart in the municipality have home care, with someone assigned")
    func homeCare() {
        let social = World.region.organisations.provider(code: "K1-SOC")?.hsaID
        let people = World.people.filter { $0.life == "lungs-and-heart" }
        for person in people {
            let hasHomeCare = person.records.contains { $0.providerHSAID == social }
            #expect(hasHomeCare == (person.municipality == "Mellansjö"))
            #expect(hasHomeCare == !person.assignments.isEmpty)
        }
        #expect(people.contains { $0.municipality == "Mellansjö" })
    }

    @Test("a few children are known to child protection, which shares nothing")
    func childProtection() {
        let board = World.region.organisations.provider(code: "K1-IFO")
        let known = World.people.filter { person in
            person.records.contains { $0.providerHSAID == board?.hsaID }
        }
        #expect(!known.isEmpty && board?.joinedSharing == nil)
        for person in known {
            #expect(Seats.age(person) < 18 && !person.assignments.isEmpty)
            #expect(!person.sharing.contains { $0.providerHSAID == board?.hsaID })
        }
    }

    @Test("a child born yesterday has no record yet, and a child of one has her first vaccinations")
    func children() {
        for person in World.people where person.life == "healthy" && Seats.age(person) < 1 {
            let days = World.today.daysSinceEpoch - person.birthDay.daysSinceEpoch
            let resources = person.records.flatMap(\.resources)
            #expect(days < 14 || !resources.isEmpty)
        }
    }
}
