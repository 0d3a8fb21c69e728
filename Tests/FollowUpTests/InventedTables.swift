// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

@testable import FollowUp

/// Counts of invented persons at units in municipalities of their own, some small, with the persons behind
/// every number. Of goals each person has several, and some have theirs at two units.
struct InventedTables {
    private(set) var all = PlainTally()
    private(set) var units: [String: PlainTally] = [:]
    private(set) var areas: [String: PlainTally] = [:]
    private(set) var sexes: [RegisteredSex: PlainTally] = [:]
    private(set) var ages: [AgeBand: PlainTally] = [:]
    private(set) var educations: [EducationGroup: PlainTally] = [:]
    private(set) var treatments: [String: PlainTally] = [:]
    private var areasOfUnits: [String: Set<String>] = [:]
    private var random: TestRandom
    private let indicator: Indicator

    init(_ seed: UInt64, of indicator: Indicator) {
        random = TestRandom(seed)
        self.indicator = indicator
        let unitCount = Int.random(in: 2...7, using: &random)
        for unit in 0..<unitCount {
            let home = "K\(Int.random(in: 1...3, using: &random))"
            let isSmall = Int.random(in: 0...3, using: &random) == 0
            for index in 0..<Int.random(in: isSmall ? 1...9 : 25...80, using: &random) {
                // A few live elsewhere than the unit lies.
                let isAway = Int.random(in: 0...60, using: &random) == 0 && seed % 2 == 0
                add(unit * 100 + index, at: unit, of: unitCount, in: isAway ? "K1" : home, isSmall)
            }
        }
    }

    private mutating func add(
        _ person: Int, at unit: Int, of unitCount: Int, in area: String, _ isSmall: Bool
    ) {
        let sex: RegisteredSex = Bool.random(using: &random) ? .female : .male
        let band = indicator.ageBands[Int.random(in: 0...2, using: &random)]
        let levels: [EducationGroup] = [
            .preUpperSecondary, .upperSecondary, .upperSecondary, .postSecondary, .postSecondary,
            isSmall ? .unknown : .postSecondary,
        ]
        let level = levels[Int.random(in: 0..<levels.count, using: &random)]
        let treatment = indicator.treatments.randomElement(using: &random)
        let several = indicator.rule == .goals ? Int.random(in: 1...9, using: &random) : 1
        for outcome in 0..<several {
            let isReached = Int.random(in: 0...9, using: &random) < 4
            let events = isReached ? Int.random(in: 1...3, using: &random) : 0
            let place = "U\(outcome == 8 ? (unit + 1) % unitCount : unit)"
            func count(_ tally: inout PlainTally) {
                tally.add(isReached: isReached, events: events, of: person)
            }
            count(&all)
            count(&units[place, default: PlainTally()])
            count(&areas[area, default: PlainTally()])
            count(&sexes[sex, default: PlainTally()])
            count(&ages[band, default: PlainTally()])
            if indicator.isByEducation { count(&educations[level, default: PlainTally()]) }
            if let treatment { count(&treatments[treatment, default: PlainTally()]) }
            areasOfUnits[place, default: []].insert(area)
        }
    }

    var counts: IndicatorCounts {
        var counts = IndicatorCounts()
        counts.all = all.tally
        counts.byUnit = units.mapValues(\.tally)
        counts.byArea = areas.mapValues(\.tally)
        counts.bySex = sexes.mapValues(\.tally)
        counts.byAge = ages.mapValues(\.tally)
        counts.byEducation = educations.mapValues(\.tally)
        counts.byTreatment = treatments.mapValues(\.tally)
        counts.areasOfUnits = areasOfUnits
        return counts
    }
}
