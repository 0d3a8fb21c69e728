// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension IndicatorCounting {
    /// Discharges alive in the period; a new stay on the same day is a transfer, not a discharge.
    mutating func readmissions(of person: Int) {
        let stays = events(.stay, of: person)
        for index in stays {
            let out = store.eventValues[index]
            guard isInPeriod(out), !flags(index).contains(.died) else { continue }
            let isTransfer = stays.contains { $0 != index && store.eventDays[$0] == out }
            guard !isTransfer else { continue }
            let comesBack = stays.contains { later in
                flags(later).contains(.unplanned) && (1...30).contains(store.eventDays[later] - out)
            }
            outcomes.append(Outcome(unit: store.eventUnits[index], isReached: comesBack))
        }
    }

    /// Stays of more than a day that began in the period.
    mutating func longStays(of person: Int) {
        for index in events(.stay, of: person)
        where isInPeriod(store.eventDays[index]) && flags(index).contains(.overADay) {
            let begin = store.eventClocks[index]
            let isAssessed = events(.fallAssessment, of: person).contains {
                (0...1_440).contains(store.eventClocks[$0] - begin)
            }
            outcomes.append(Outcome(unit: store.eventUnits[index], isReached: isAssessed))
        }
    }

    /// Once a person: the last discharge in the period to support from the municipality. The plan is begun in
    /// the period and in force on its last day.
    mutating func coordinatedPlan(of person: Int) {
        var latest: Int?
        for index in events(.stay, of: person) {
            let out = store.eventValues[index]
            guard isInPeriod(out), flags(index).contains(.toMunicipality), !flags(index).contains(.died)
            else { continue }
            if latest.map({ store.eventValues[$0] <= out }) ?? true { latest = index }
        }
        guard let latest else { return }
        let listed = store.listedUnits[person]
        let hasPlan = events(.coordinatedPlan, of: person).contains {
            isInPeriod(store.eventDays[$0]) && store.eventValues[$0] >= last
        }
        outcomes.append(
            Outcome(unit: listed >= 0 ? listed : store.eventUnits[latest], isReached: hasPlan))
    }

    private func flags(_ index: Int) -> EventFlags { EventFlags(rawValue: store.eventFlags[index]) }
}
