// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("All released tables side by side")
struct ReleasedTablesTests {
    private static let end = CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 0)

    /// Unknown are the hidden numbers; told are all sums of each table, and that units and municipalities
    /// that hang together have the same sum.
    private static func recovered(
        _ publication: Publication, _ counts: IndicatorCounts, _ number: (PublishedTally) -> PublishedCount
    ) -> Int {
        func hidden<Key>(_ split: PublishedSplit<Key>) -> [Key] {
            split.parts.filter { number($0.tally).value == nil }.map(\.key)
        }
        let units = hidden(publication.byUnit)
        let areas = hidden(publication.byArea)
        let sexes = hidden(publication.bySex)
        let ages = hidden(publication.byAge)
        let treatments = hidden(publication.byTreatment)
        let educations = hidden(publication.byEducation)
        let sizes = [
            units.count, areas.count, sexes.count, ages.count, treatments.count, educations.count,
        ]
        let starts = sizes.indices.map { sizes[..<$0].reduce(0, +) }
        var solver = LinearSolver(sizes.reduce(0, +))
        for (start, size) in zip(starts, sizes) where size > 0 {
            solver.add(Dictionary(uniqueKeysWithValues: (start..<start + size).map { ($0, 1) }))
        }
        if publication.byArea != .withheld {
            for group in groups(counts) {
                var row: [Int: Double] = [:]
                for (index, unit) in units.enumerated() where group.units.contains(unit) { row[index] = 1 }
                for (index, area) in areas.enumerated() where group.areas.contains(area) {
                    row[starts[1] + index] = -1
                }
                if !row.isEmpty { solver.add(row) }
            }
        }
        return solver.determined().count
    }

    private static func groups(_ counts: IndicatorCounts) -> [(units: Set<String>, areas: Set<String>)] {
        var left = Set(counts.byUnit.keys)
        var groups: [(units: Set<String>, areas: Set<String>)] = []
        while let start = left.first {
            var units: Set = [start]
            var areas = counts.areasOfUnits[start] ?? []
            var isGrowing = true
            while isGrowing {
                let more = left.filter { !(counts.areasOfUnits[$0] ?? []).isDisjoint(with: areas) }
                isGrowing = !more.isSubset(of: units)
                units.formUnion(more)
                for unit in more { areas.formUnion(counts.areasOfUnits[unit] ?? []) }
            }
            left.subtract(units)
            groups.append((units, areas))
        }
        return groups
    }

    @Test(
        "a linear solver over all of them finds no hidden number", arguments: 0..<600,
        [Indicator.i01, .i13, .i21])
    func solver(seed: UInt64, indicator: Indicator) {
        let tables = InventedTables(seed, of: indicator)
        let counts = tables.counts
        let publication = Publication(
            counts, of: indicator, period: FollowUpPeriod(months: 12, endingOn: Self.end), policy: .standard)
        guard publication.all != nil else { return }
        #expect(Self.recovered(publication, counts, \.total) == 0, "totals of \(seed)")
        #expect(Self.recovered(publication, counts, \.reached) == 0, "reached of \(seed)")
        expectMany(tables.units, publication.byUnit)
        expectMany(tables.areas, publication.byArea)
        expectMany(tables.sexes, publication.bySex)
        expectMany(tables.ages, publication.byAge)
        expectMany(tables.educations, publication.byEducation)
        expectMany(tables.treatments, publication.byTreatment)
    }

    /// What is told is of many persons, and so is what is hidden, put together.
    private func expectMany<Key>(_ plain: [Key: PlainTally], _ split: PublishedSplit<Key>) {
        let policy = SuppressionPolicy.standard
        var size: PlainTally?
        var rest: PlainTally?
        for part in split.parts {
            let truth = plain[part.key] ?? PlainTally()
            if part.tally.share != nil {
                #expect(truth.persons.count >= policy.totalMin)
                #expect(min(truth.personsReached.count, truth.personsMissed.count) >= policy.countMin)
            } else {
                rest = (rest ?? PlainTally()) + truth
            }
            if part.tally.total.value == nil {
                size = (size ?? PlainTally()) + truth
            } else {
                #expect(truth.persons.count >= policy.countMin)
            }
        }
        #expect(size.map { $0.persons.count >= policy.countMin } ?? true)
        guard let rest else { return }
        #expect(rest.persons.count >= policy.totalMin)
        #expect(min(rest.personsReached.count, rest.personsMissed.count) >= policy.countMin)
    }

    @Test("the solver does find what a careless table tells")
    func careless() {
        var solver = LinearSolver(3)
        solver.add([0: 1, 1: 1, 2: 1])
        #expect(solver.determined().isEmpty)
        solver.add([1: 1, 2: 1])
        #expect(solver.determined() == [0])
    }

    @Test("municipalities are shown when all can be, and withheld when one would tell of a small unit")
    func places() {
        var counts = IndicatorCounts()
        counts.byUnit = [
            "A": Tally(reached: 20, total: 40), "B": Tally(reached: 20, total: 40),
            "C": Tally(reached: 30, total: 60),
        ]
        counts.areasOfUnits = ["A": ["K1"], "B": ["K1"], "C": ["K2"]]
        counts.byArea = ["K1": Tally(reached: 40, total: 80), "K2": Tally(reached: 30, total: 60)]
        counts.all = Tally(reached: 70, total: 140)
        #expect(PlaceSplit(counts, policy: .standard).areas.parts.count == 2)
        counts.byUnit["B"] = Tally(reached: 1, total: 2)
        counts.byArea["K1"] = Tally(reached: 21, total: 42)
        counts.all = Tally(reached: 51, total: 102)
        let places = PlaceSplit(counts, policy: .standard)
        #expect(places.units.parts.first { $0.key == "A" }?.tally.share == nil || places.areas == .withheld)
    }
}
