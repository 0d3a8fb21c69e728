// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("Teeth as Dentistry writes them, counted as caries-free or not (I33)")
struct DentalDocumentsTests {
    private let country: ProductNode
    private let keep: KeepDentalRecord
    private let liv: PersonKey

    /// Liv is six this year.
    init() async throws {
        let country = try await ProductNode(on: "2027-05-10T09:00:00.000Z")
        self.country = country
        try await country.node.inform(.liv, by: TestCountry.dentalCare)
        try await country.node.relate(.liv, to: TestCountry.dentalClinic)
        keep = KeepDentalRecord(
            door: country.node.door, names: DentalNames { $0 }, now: { country.node.clock.now })
        liv = country.node.key(.liv)
    }

    private func chart(
        _ number: Int, _ finding: Dentistry.ToothFinding, _ surfaces: Set<ToothSurface> = [],
        _ material: FillingMaterial? = nil
    ) async throws {
        let tooth = try #require(Tooth(number))
        let charting = try ToothCharting(tooth, finding, surfaces: surfaces, material: material)
        try await keep.chart(charting, of: liv, for: country.node.visit(TestCountry.asa))
    }

    private func pockets(_ number: Int) async throws {
        let depths = Dictionary(uniqueKeysWithValues: PocketSite.allCases.map { ($0, 2) })
        let tooth = try #require(Tooth(number))
        let reading = try #require(PocketReading(tooth, depths: depths, bleeding: []))
        try await keep.measure(reading, of: liv, for: country.node.visit(TestCountry.asa))
    }

    private func counted() async throws -> Tally {
        let counts = try await country.counts(of: .i33, for: ProductNode.dental)
        #expect(counts.byUnit.keys.allSatisfy { $0 == TestCountry.dentalClinic.hsaID.text })
        return counts.all
    }

    @Test("caries on Monday and pockets on Tuesday is not free from caries")
    func pocketsLater() async throws {
        try await chart(75, .dentinCaries, [.occlusal])
        country.pass(days: 1)
        try await pockets(75)
        #expect(try await counted() == Tally(reached: 0, total: 1))
    }

    @Test("pockets alone are no examination of caries")
    func pocketsOnly() async throws {
        try await pockets(75)
        #expect(try await counted() == Tally())
    }

    @Test("another tooth looked at the next day does not undo caries; the same tooth found sound does")
    func overTwoDays() async throws {
        try await chart(75, .dentinCaries, [.mesial, .occlusal])
        country.pass(days: 1)
        try await chart(55, .sound)
        #expect(try await counted() == Tally(reached: 0, total: 1))
        country.pass(days: 1)
        try await chart(75, .sound)
        #expect(try await counted() == Tally(reached: 1, total: 1))
    }

    @Test("a tooth charted wrongly and at once again counts as it was charted last")
    func corrected() async throws {
        try await chart(85, .sound)
        country.node.clock.advance(seconds: 5)
        try await chart(85, .dentinCaries, [.occlusal])
        #expect(try await counted().reached == 0)
        country.node.clock.advance(seconds: 5)
        try await chart(85, .enamelCaries, [.occlusal])
        #expect(try await counted().reached == 1)
    }

    @Test("a filling of an earlier year still tells of caries, and the years before are no examination")
    func earlier() async throws {
        try await chart(65, .filling, [.occlusal], .composite)
        country.pass(days: 200)
        try await country.node.relate(.liv, to: TestCountry.dentalClinic)
        try await chart(55, .sound)
        #expect(try await counted() == Tally(reached: 0, total: 1))
    }
}
