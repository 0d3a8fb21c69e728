// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

@testable import FollowUp

/// Snapshots of invented counts.
enum TestSnapshot {
    /// - Parameter units: Reached and total, by the last part of the unit's HSA-id.
    static func make(
        units: [String: (Int, Int)], sexes: [RegisteredSex: (Int, Int)], unmeasured: Int = 30,
        areas: Tally? = nil, educations: [EducationGroup: Tally] = [:], points: Int = 3,
        of indicator: Indicator = .i01
    ) -> Snapshot {
        var counts = IndicatorCounts()
        for (unit, (reached, total)) in units {
            let tally = Tally(reached: reached, total: total, events: reached * 3 / 2)
            counts.byUnit["SE2321000999-\(unit)"] = tally
            counts.all += tally
        }
        for (sex, (reached, total)) in sexes {
            counts.bySex[sex] = Tally(reached: reached, total: total, events: reached * 3 / 2)
        }
        counts.measured = Tally(reached: counts.all.total, total: counts.all.total + unmeasured)
        let last = CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 0)
        counts.byAge = [AgeBand(18, 44): counts.all]
        counts.byTreatment = ["insulin": counts.all]
        counts.byArea = [:]
        if let half = areas {
            counts.byArea = ["Mellansjö": half, "Kumla": counts.all.less(half)]
            counts.byAge = [AgeBand(18, 44): half, AgeBand(85): counts.all.less(half)]
            counts.byTreatment = ["insulin": half, "none": counts.all.less(half)]
        }
        counts.byEducation = educations
        let series = (0..<points).reversed().map { quarter in
            Publication(
                counts, of: indicator,
                period: FollowUpPeriod(months: 12, endingOn: last.adding(months: -3 * quarter)),
                policy: .standard)
        }
        let snapshot = Snapshot(
            indicator: indicator, provider: "SE2321000999-P1", series: series,
            compiled: Instant("2026-11-21T13:05:00Z") ?? .distantPast, milliseconds: 12, rowCount: 1_000)
        guard let snapshot else { preconditionFailure("a series is never empty") }
        return snapshot
    }

    /// Four units, one far below the others, one too small; women and men.
    static let full = make(
        units: ["VC1": (40, 70), "VC2": (38, 60), "VC7": (9, 61), "VC9": (6, 13)],
        sexes: [.female: (50, 100), .male: (43, 104)], areas: Tally(reached: 40, total: 90))
    /// The same with education: the longer, the better; of 24 nothing is known.
    static let educated = make(
        units: ["VC1": (40, 70), "VC2": (38, 60), "VC7": (9, 61), "VC9": (6, 13)],
        sexes: [.female: (50, 100), .male: (43, 104)], areas: Tally(reached: 40, total: 90),
        educations: [
            .preUpperSecondary: Tally(reached: 12, total: 50), .upperSecondary: Tally(reached: 34, total: 70),
            .postSecondary: Tally(reached: 38, total: 60), .unknown: Tally(reached: 9, total: 24),
        ])
    /// The same, but so few with the shortest education that they are hidden.
    static let hiddenEducation = make(
        units: ["VC1": (40, 70), "VC2": (38, 60)], sexes: [.female: (40, 65), .male: (38, 65)],
        educations: [
            .preUpperSecondary: Tally(reached: 2, total: 8), .upperSecondary: Tally(reached: 36, total: 62),
            .postSecondary: Tally(reached: 40, total: 60),
        ])
    /// One period only.
    static let new = make(
        units: ["VC1": (40, 70), "VC2": (38, 60)], sexes: [.female: (40, 65), .male: (38, 65)], points: 1)
    /// Prescriptions: three for every two persons with one.
    static let rate = make(
        units: ["VC1": (16, 200), "VC2": (60, 300), "VC7": (80, 220)],
        sexes: [.female: (100, 360), .male: (56, 360)], areas: Tally(reached: 60, total: 300, events: 90),
        of: .i13)
    /// Men's number is hidden, and with it the women's.
    static let hiddenSex = make(
        units: ["VC1": (13, 40), "VC2": (13, 40)], sexes: [.female: (23, 50), .male: (3, 30)])
    static let few = make(units: ["VC1": (3, 8)], sexes: [.female: (1, 4), .male: (2, 4)])
    /// All together can be told, but no unit by itself.
    static let withheldUnits = make(
        units: ["VC1": (10, 25), "VC2": (1, 2)], sexes: [.female: (6, 14), .male: (5, 13)])
}

extension Tally {
    /// What is left.
    fileprivate func less(_ other: Tally) -> Tally {
        Tally(
            reached: reached - other.reached, total: total - other.total, events: events - other.events)
    }
}
