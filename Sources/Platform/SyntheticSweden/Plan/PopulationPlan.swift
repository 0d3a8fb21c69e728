// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Who lives in the region: households with names, numbers, homes and kinds of life.
///
/// People are planned household by household, so that a larger population begins with the same people.
struct PopulationPlan {
    private(set) var seats: [Seat] = []
    private let today: CalendarDay
    private var random: SeededRandom
    private var pool: NumberPool
    private var control = DiabetesControl()
    private let people: Int

    init(seed: UInt64, people: Int, today: CalendarDay) {
        self.today = today
        self.people = people
        random = SeededRandom(seed: seed, -2)
        pool = NumberPool(today: today)
    }

    /// Fills `seats` with exactly as many people as asked.
    mutating func build() {
        seats.reserveCapacity(people + 8)
        for persona in Persona.allCases { seat(persona) }
        while seats.count < people { addHousehold() }
        seats.removeLast(max(0, seats.count - people))
    }

    private mutating func seat(_ persona: Persona) {
        let born = today.adding(years: -persona.age).adding(days: -170)
        let area = CentreTable.all[persona.centre]
        let number = pool.take(sex: persona.sex, bornNear: born.daysSinceEpoch)
        seats.append(
            Seat(
                index: seats.count, number: number, givenName: persona.givenName,
                familyName: persona.familyName,
                address: SyntheticAddress(
                    street: persona.street, postalCode: area.postalCodes[0], city: area.locality),
                centre: persona.centre, guardians: persona.guardians, life: .persona(persona),
                isWellControlled: false))
    }

    private mutating func addHousehold() {
        var home = Household(random: &random)
        let age = home.adultAge(random: &random)
        let sex: SyntheticSex = random.happens(0.5) ? .female : .male
        var adults = [add(sex, yearsOld: age, in: home, guardians: [])]
        if random.happens(age < 28 ? 0.35 : age < 70 ? 0.62 : 0.5) {
            home.partnerName(random: &random)
            let other: SyntheticSex = random.happens(0.96) ? (sex == .female ? .male : .female) : sex
            let years = max(19, age + random.within(-5...5))
            adults.append(add(other, yearsOld: years, in: home, guardians: []))
        }
        guard (25...54).contains(age) else { return }
        let children = [0, 0, 1, 1, 2, 2, 2, 3][random.below(8)]
        for _ in 0..<children {
            let child: SyntheticSex = random.happens(0.5) ? .female : .male
            let years = age - random.within(23...37)
            guard (0...17).contains(years) else { continue }
            _ = add(child, yearsOld: years, in: home, guardians: adults)
        }
    }

    private mutating func add(
        _ sex: SyntheticSex, yearsOld age: Int, in home: Household, guardians: [Int]
    ) -> Int {
        let born = today.adding(years: -age).daysSinceEpoch - random.below(365)
        let number = pool.take(sex: sex, bornNear: born)
        let day = CalendarDay(daysSinceEpoch: number.birthDay)
        let years = Double(today.daysSinceEpoch - number.birthDay) / 365.2425
        let life = drawLife(age: Int(years))
        let isControlled = life == .diabetes && control.next(centre: home.centre, sex: number.sex)
        let eras = number.sex == .female ? NameTable.female : NameTable.male
        let era = eras.first { $0.last >= day.year } ?? eras[eras.count - 1]
        seats.append(
            Seat(
                index: seats.count, number: number, givenName: random.pickCommon(era.names),
                familyName: home.familyName, address: home.address, centre: home.centre,
                guardians: years < 18 ? guardians : [], life: life, isWellControlled: isControlled))
        return seats.count - 1
    }

    private mutating func drawLife(age: Int) -> LifeKind {
        var left = random.unit()
        for kind in LifeKind.drawn {
            let share = type(of: kind.course).share(age: age)
            if left < share { return kind }
            left -= share
        }
        return .healthy
    }
}
