// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore

/// Fills the columns from minimised rows in any order.
package struct StoreFilling: Sendable {
    private struct Pending {
        var person: Int32
        var unit: Int16
        var event: DrawnEvent
    }

    private var store = FollowUpStore()
    private var places: [Int64: Int32] = [:]
    private var unitNumbers: [String: Int16] = [:]
    private var areaNumbers: [String: Int16] = [:]
    private var pending: [Pending] = []
    /// The day that each person's education is from.
    private var educationDays: [Int32] = []

    /// An empty store.
    package init() {}

    /// Adds what was drawn from one resource.
    package mutating func add(_ fact: DrawnFact, of pseudonym: Int64, at unit: String) {
        let person = place(of: pseudonym)
        switch fact {
        case .event(let event):
            pending.append(Pending(person: person, unit: number(ofUnit: unit), event: event))
        case .education(let level, let day):
            let index = Int(person)
            // The newest counts; of several of one day the longest, whatever order they are read in.
            let known = store.educations[index]
            let isLonger = known == EducationGroup.unknown.number || known < level.number
            guard educationDays[index] < day || (educationDays[index] == day && isLonger) else { return }
            store.educations[index] = level.number
            educationDays[index] = day
        case .person(let sex, let birthYear, let area, let isListed):
            let index = Int(person)
            store.sexes[index] = sex.number
            store.birthYears[index] = birthYear
            store.areaOf[index] = number(ofArea: area)
            if isListed { store.listedUnits[index] = number(ofUnit: unit) }
        }
    }

    /// The store; those without a year of birth are left out of all counts.
    package consuming func finish() -> FollowUpStore {
        var store = store
        let units = store.units
        pending.sort { Self.isBefore($0, $1, units) }
        var person: Int32 = 0
        for row in pending {
            while person < row.person {
                person += 1
                store.starts.append(Int32(store.eventKinds.count))
            }
            store.kinds[Int(row.person)] |= row.event.kind.bit
            store.eventKinds.append(row.event.kind.rawValue)
            store.eventFlags.append(row.event.flags.rawValue)
            store.eventUnits.append(row.unit)
            store.eventDays.append(row.event.day)
            store.eventValues.append(row.event.value)
            store.eventClocks.append(row.event.clock)
        }
        while store.starts.count <= store.personCount { store.starts.append(Int32(store.eventKinds.count)) }
        return store
    }

    /// Events of the same moment are put in order by unit and value, so that a count never depends on the
    /// order in which rows are read.
    private static func isBefore(_ left: Pending, _ right: Pending, _ units: [String]) -> Bool {
        if left.person != right.person { return left.person < right.person }
        let (a, b) = (left.event, right.event)
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.day != b.day { return a.day < b.day }
        if a.clock != b.clock { return a.clock < b.clock }
        if left.unit != right.unit { return units[Int(left.unit)] < units[Int(right.unit)] }
        return (b.value, a.flags.rawValue) < (a.value, b.flags.rawValue)
    }

    private mutating func place(of pseudonym: Int64) -> Int32 {
        if let place = places[pseudonym] { return place }
        let place = Int32(store.sexes.count)
        places[pseudonym] = place
        store.sexes.append(RegisteredSex.other.number)
        store.birthYears.append(0)
        store.areaOf.append(number(ofArea: ""))
        store.educations.append(EducationGroup.unknown.number)
        educationDays.append(.min)
        store.listedUnits.append(-1)
        store.kinds.append(0)
        return place
    }

    private mutating func number(ofUnit unit: String) -> Int16 {
        if let number = unitNumbers[unit] { return number }
        let number = Int16(clamping: store.units.count)
        unitNumbers[unit] = number
        store.units.append(unit)
        return number
    }

    private mutating func number(ofArea area: String) -> Int16 {
        if let number = areaNumbers[area] { return number }
        let number = Int16(clamping: store.areas.count)
        areaNumbers[area] = number
        store.areas.append(area)
        return number
    }
}
