// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension IndicatorCounting {
    /// Puts into `outcomes` what counts of a person.
    mutating func collect(_ person: Int) {
        switch indicator.rule {
        case .glucoseTarget: target(.longTermGlucose, with: .diabetes, of: person)
        case .pressureTarget: target(.bloodPressure, with: .hypertension, of: person)
        case .readmission: readmissions(of: person)
        case .namedContact:
            listed(person) { counting in
                counting.events(.namedContact, of: person).contains { index in
                    counting.store.eventDays[index] <= counting.last
                        && counting.last <= counting.store.eventValues[index]
                }
            }
        case .antibiotics: prescriptions(of: person)
        case .fallRisk: longStays(of: person)
        case .coordinatedPlan: coordinatedPlan(of: person)
        case .planInTime: plans(of: person)
        case .goals: goals(of: person)
        case .cariesFree: teeth(of: person)
        }
    }

    func isInPeriod(_ day: Int32) -> Bool { first <= day && day <= last }

    func hasBegun(_ kind: EventKind, of person: Int) -> Bool {
        events(kind, of: person).contains { store.eventDays[$0] <= last }
    }

    private mutating func target(_ result: EventKind, with diagnosis: EventKind, of person: Int) {
        guard hasBegun(diagnosis, of: person) else { return }
        let latest = events(result, of: person).last { isInPeriod(store.eventDays[$0]) }
        var coverage = measured ?? TallyCell()
        coverage.count(isReached: latest != nil, of: person)
        measured = coverage
        guard let latest else { return }
        outcomes.append(
            Outcome(
                unit: store.eventUnits[latest], isReached: store.eventValues[latest] == 1,
                treatment: treatment(of: person)))
    }

    private func treatment(of person: Int) -> Int {
        guard indicator.rule == .glucoseTarget else {
            return hasBegun(.pressureMedicine, of: person) ? 0 : 1
        }
        return hasBegun(.insulin, of: person) ? 0 : hasBegun(.diabetesTablets, of: person) ? 1 : 2
    }

    private mutating func listed(_ person: Int, isReached: (IndicatorCounting) -> Bool) {
        let unit = store.listedUnits[person]
        guard unit >= 0 else { return }
        outcomes.append(Outcome(unit: unit, isReached: isReached(self)))
    }

    private mutating func prescriptions(of person: Int) {
        let unit = store.listedUnits[person]
        guard unit >= 0 else { return }
        let count = events(.antibiotic, of: person).count { isInPeriod(store.eventDays[$0]) }
        outcomes.append(Outcome(unit: unit, isReached: count > 0, events: count))
    }

    private mutating func goals(of person: Int) {
        for index in events(.goalFollowedUp, of: person) where isInPeriod(store.eventDays[index]) {
            outcomes.append(
                Outcome(unit: store.eventUnits[index], isReached: store.eventValues[index] == 1))
        }
    }

    private mutating func plans(of person: Int) {
        var counted: Int32?
        for index in events(.measureStart, of: person) {
            let day = store.eventDays[index]
            guard isInPeriod(day), day != counted else { continue }
            counted = day
            let isInTime = events(.implementationPlan, of: person).contains { plan in
                EventFlags(rawValue: store.eventFlags[plan]).contains(.withPerson)
                    && (-30...14).contains(store.eventDays[plan] - day)
            }
            outcomes.append(Outcome(unit: store.eventUnits[index], isReached: isInTime))
        }
    }

    /// Somebody whose teeth were looked at in the period: free when no tooth tells of caries, by the latest
    /// finding of each tooth and surface up to the end of the period.
    private mutating func teeth(of person: Int) {
        let found = events(.tooth, of: person)
        guard let latest = found.last(where: { isInPeriod(store.eventDays[$0]) }) else { return }
        var teeth: [Int: ToothCondition] = [:]
        for index in found where store.eventDays[index] <= last {
            guard let status = ToothStatus(number: store.eventValues[index]) else { continue }
            teeth[status.tooth, default: ToothCondition()].take(status)
        }
        let isFree = !teeth.contains { $1.hasHadCaries($0) }
        outcomes.append(Outcome(unit: store.eventUnits[latest], isReached: isFree))
    }
}
