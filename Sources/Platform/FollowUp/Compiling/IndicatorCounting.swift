// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Counts one indicator in the store for one period.
struct IndicatorCounting {
    let indicator: Indicator
    let store: FollowUpStore
    let first: Int32
    let last: Int32
    private let year: Int
    private var units: [Tally]
    private var sexes = [Tally](repeating: Tally(), count: 3)
    private var ages: [Tally]
    private var areas: [Tally]
    private var treatments: [Tally]
    private var educations = [Tally](repeating: Tally(), count: EducationGroup.allCases.count)
    private var homes: [Bool]
    private var all = Tally()
    var measured: Tally?
    var outcomes: [Outcome] = []

    init(_ indicator: Indicator, in store: FollowUpStore, period: FollowUpPeriod) {
        self.indicator = indicator
        self.store = store
        first = Int32(clamping: period.first.daysSinceEpoch)
        last = Int32(clamping: period.last.daysSinceEpoch)
        year = period.last.year
        units = [Tally](repeating: Tally(), count: store.units.count)
        ages = [Tally](repeating: Tally(), count: indicator.ageBands.count)
        areas = [Tally](repeating: Tally(), count: store.areas.count)
        treatments = [Tally](repeating: Tally(), count: indicator.treatments.count)
        homes = [Bool](repeating: false, count: store.units.count * store.areas.count)
    }

    /// Goes through all persons once.
    consuming func counts() -> IndicatorCounts {
        let needed = indicator.rule.neededKinds
        for person in 0..<store.personCount where store.kinds[person] & needed == needed {
            guard let band = band(of: person) else { continue }
            outcomes.removeAll(keepingCapacity: true)
            collect(person)
            for outcome in outcomes { count(outcome, of: person, band: band) }
        }
        return finish()
    }

    /// The events of a kind that a person has, in order of time.
    func events(_ kind: EventKind, of person: Int) -> Range<Int> {
        guard store.kinds[person] & kind.bit != 0 else { return 0..<0 }
        var low = Int(store.starts[person])
        let end = Int(store.starts[person + 1])
        while low < end, store.eventKinds[low] < kind.rawValue { low += 1 }
        var high = low
        while high < end, store.eventKinds[high] == kind.rawValue { high += 1 }
        return low..<high
    }

    private func band(of person: Int) -> Int? {
        let born = Int(store.birthYears[person])
        guard born > 0 else { return nil }
        let age = year - born
        return indicator.ageBands.firstIndex { $0.from <= age && age <= $0.through }
    }

    private mutating func count(_ outcome: Outcome, of person: Int, band: Int) {
        let unit = Int(outcome.unit)
        let area = Int(store.areaOf[person])
        let (isReached, events) = (outcome.isReached, outcome.events)
        all.count(isReached: isReached, events: events)
        units[unit].count(isReached: isReached, events: events)
        sexes[Int(store.sexes[person])].count(isReached: isReached, events: events)
        ages[band].count(isReached: isReached, events: events)
        areas[area].count(isReached: isReached, events: events)
        homes[unit * store.areas.count + area] = true
        educations[Int(store.educations[person])].count(isReached: isReached, events: events)
        if outcome.treatment >= 0 { treatments[outcome.treatment].count(isReached: isReached) }
    }

    private consuming func finish() -> IndicatorCounts {
        var counts = IndicatorCounts()
        counts.all = all
        counts.measured = measured
        for (index, unit) in store.units.enumerated() where units[index].total > 0 {
            counts.byUnit[unit] = units[index]
            counts.areasOfUnits[unit] = Set(
                store.areas.indices.filter { homes[index * store.areas.count + $0] }.map { store.areas[$0] })
        }
        for (index, area) in store.areas.enumerated() where areas[index].total > 0 {
            counts.byArea[area] = areas[index]
        }
        for sex in RegisteredSex.allCases where sexes[Int(sex.number)].total > 0 {
            counts.bySex[sex] = sexes[Int(sex.number)]
        }
        for (index, band) in indicator.ageBands.enumerated() where ages[index].total > 0 {
            counts.byAge[band] = ages[index]
        }
        for group in EducationGroup.allCases
        where indicator.isByEducation && educations[Int(group.number)].total > 0 {
            counts.byEducation[group] = educations[Int(group.number)]
        }
        for (index, name) in indicator.treatments.enumerated() where treatments[index].total > 0 {
            counts.byTreatment[name] = treatments[index]
        }
        return counts
    }
}
