// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Hands out identity numbers, each once: the free official test number whose day of birth is nearest.
///
/// Official numbers are few for some years of birth. When those are used up, people become younger or older
/// than asked; when all are, numbers of the series 980 to 999, which Skatteverket never gives to people, are
/// made.
struct NumberPool {
    /// Numbers of those who are at most 97 years old.
    private let numbers: [TestNumber]
    private var female: FreePlaces
    private var male: FreePlaces
    private let places: [SyntheticSex: [Int]]
    private let latestBirthDay: Int
    private var taken: Set<String> = []
    private var made = 0

    init(today: CalendarDay) {
        let first = today.adding(years: -98).daysSinceEpoch + 1
        let last = today.daysSinceEpoch
        latestBirthDay = last
        numbers = TestNumberTable.all.filter { $0.birthDay >= first && $0.birthDay <= last }
        var places: [SyntheticSex: [Int]] = [.female: [], .male: []]
        for (place, number) in numbers.enumerated() { places[number.sex, default: []].append(place) }
        self.places = places
        female = FreePlaces(count: places[.female]?.count ?? 0)
        male = FreePlaces(count: places[.male]?.count ?? 0)
    }

    /// The nearest free number, made up from the fictive series when none is left.
    mutating func take(sex: SyntheticSex, bornNear day: Int) -> TestNumber {
        let places = places[sex] ?? []
        let wanted = lowerBound(of: day, in: places)
        let before = sex == .female ? female.free(atOrBefore: wanted - 1) : male.free(atOrBefore: wanted - 1)
        let after = sex == .female ? female.free(atOrAfter: wanted) : male.free(atOrAfter: wanted)
        guard let chosen = nearest(to: day, before, after, places) else { return fictive(sex: sex, day: day) }
        if sex == .female { female.take(chosen) } else { male.take(chosen) }
        let number = numbers[places[chosen]]
        taken.insert(number.text)
        return number
    }

    private func nearest(to day: Int, _ before: Int?, _ after: Int?, _ places: [Int]) -> Int? {
        guard let before else { return after }
        guard let after else { return before }
        let early = day - numbers[places[before]].birthDay
        let late = numbers[places[after]].birthDay - day
        return early <= late ? before : after
    }

    private func lowerBound(of day: Int, in places: [Int]) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[places[middle]].birthDay < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func fictive(sex: SyntheticSex, day: Int) -> TestNumber {
        while true {
            let serial = 980 + 2 * (made % 10) + (sex == .male ? 1 : 0)
            let number = TestNumber(birthDay: min(day, latestBirthDay) - made / 10 % 3650, serial: serial)
            made += 1
            if taken.insert(number.text).inserted { return number }
        }
    }
}
