// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

/// Minimised rows joined by pseudonym and counted. Never leaves the module: see `Publication`.
struct IndicatorCounts: Sendable, Hashable {
    var all = Tally()
    /// By the unit's HSA-id.
    var byUnit: [String: Tally] = [:]
    var bySex: [RegisteredSex: Tally] = [:]
    /// Those with a result among all who are old enough and have the diagnosis.
    var measured = Tally()

    init() {}

    /// Counts each person once: old enough, with the diagnosis, at the unit of her latest result.
    init(rows: [MinimisedRow<DrawnValue>]) {
        var people: [Int64: Person] = [:]
        for row in rows { people[row.pseudonym, default: Person()].add(row) }
        for person in people.values {
            guard let sex = person.sex, person.hasDiagnosis else { continue }
            measured.count(isReached: person.latest != nil)
            guard let latest = person.latest else { continue }
            all.count(isReached: latest.isReached)
            byUnit[latest.unit, default: Tally()].count(isReached: latest.isReached)
            bySex[sex, default: Tally()].count(isReached: latest.isReached)
        }
    }

    private struct Person {
        var sex: RegisteredSex?
        var hasDiagnosis = false
        var latest: Latest?

        mutating func add(_ row: MinimisedRow<DrawnValue>) {
            switch row.value {
            case .person(let sex): if self.sex == nil || self.sex == .other { self.sex = sex }
            case .diagnosis: hasDiagnosis = true
            case .result(let moment, let isReached):
                let found = Latest(moment: moment, unit: row.unit, isReached: isReached)
                if latest.map({ $0 < found }) ?? true { latest = found }
            }
        }
    }

    /// Results of the same moment are put in order by unit and outcome, so that a count never depends on the
    /// order in which rows are read.
    private struct Latest: Comparable {
        let moment: Instant
        let unit: String
        let isReached: Bool

        static func < (left: Latest, right: Latest) -> Bool {
            (left.moment, left.unit, left.isReached ? 0 : 1) < (
                right.moment, right.unit, right.isReached ? 0 : 1
            )
        }
    }
}
