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
    private var units: [TallyCell]
    private var sexes = [TallyCell](repeating: TallyCell(), count: 3)
    private var ages: [TallyCell]
    private var areas: [TallyCell]
    private var treatments: [TallyCell]
    private var educations = [TallyCell](repeating: TallyCell(), count: EducationGroup.allCases.count)
    private var homes: [Bool]
    private var all = TallyCell()
    var measured: TallyCell?
    var outcomes: [Outcome] = []

    init(_ indicator: Indicator, in store: FollowUpStore, period: FollowUpPeriod) {
        self.indicator = indicator
        self.store = store
        first = Int32(clamping: period.first.daysSinceEpoch)
        last = Int32(clamping: period.last.daysSinceEpoch)
        year = period.last.year
        units = [TallyCell](repeating: TallyCell(), count: store.units.count)
        ages = [TallyCell](repeating: TallyCell(), count: indicator.ageBands.count)
        areas = [TallyCell](repeating: TallyCell(), count: store.areas.count)
        treatments = [TallyCell](repeating: TallyCell(), count: indicator.treatments.count)
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
        all.count(isReached: isReached, events: events, of: person)
        units[unit].count(isReached: isReached, events: events, of: person)
        sexes[Int(store.sexes[person])].count(isReached: isReached, events: events, of: person)
        ages[band].count(isReached: isReached, events: events, of: person)
        areas[area].count(isReached: isReached, events: events, of: person)
        homes[unit * store.areas.count + area] = true
        educations[Int(store.educations[person])].count(isReached: isReached, events: events, of: person)
        if outcome.treatment >= 0 { treatments[outcome.treatment].count(isReached: isReached, of: person) }
    }

    private consuming func finish() -> IndicatorCounts {
        var counts = IndicatorCounts()
        counts.all = all.tally
        counts.measured = measured?.tally
        for (index, unit) in store.units.enumerated() where units[index].tally.total > 0 {
            counts.byUnit[unit] = units[index].tally
            counts.areasOfUnits[unit] = Set(
                store.areas.indices.filter { homes[index * store.areas.count + $0] }.map { store.areas[$0] })
        }
        for (index, area) in store.areas.enumerated() where areas[index].tally.total > 0 {
            counts.byArea[area] = areas[index].tally
        }
        for sex in RegisteredSex.allCases where sexes[Int(sex.number)].tally.total > 0 {
            counts.bySex[sex] = sexes[Int(sex.number)].tally
        }
        for (index, band) in indicator.ageBands.enumerated() where ages[index].tally.total > 0 {
            counts.byAge[band] = ages[index].tally
        }
        for group in EducationGroup.allCases
        where indicator.isByEducation && educations[Int(group.number)].tally.total > 0 {
            counts.byEducation[group] = educations[Int(group.number)].tally
        }
        for (index, name) in indicator.treatments.enumerated() where treatments[index].tally.total > 0 {
            counts.byTreatment[name] = treatments[index].tally
        }
        return counts
    }
}
