// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A synthetic Swedish region: its organisations, its people and what is written about them.
///
/// Pure and deterministic: the same seed, number of people and day give the same bytes on every machine.
/// `init` plans who lives there; each person's record is written when asked for, independently of the others.
package struct SyntheticCountry: Sendable {
    /// How many people there are; the personas come first.
    package let people: Int
    /// The day that counts as now; nothing but bookings is later.
    package let today: CalendarDay
    /// Providers, units, staff and the directory resources.
    package let organisations: SyntheticOrganisations
    private let seed: UInt64
    private let seats: [Seat]

    /// Plans a region.
    ///
    /// - Parameters:
    ///   - seed: Different seeds give different people; personas keep their stories.
    ///   - people: At least 0. The official test numbers suffice for about 16,700.
    ///   - today: What ages and dates count from.
    /// - Complexity: O(people), about a microsecond each.
    package init(seed: UInt64, people: Int, today: CalendarDay) {
        self.seed = seed
        self.people = max(0, people)
        self.today = today
        var builder = OrganisationsBuilder(seed: seed, today: today)
        organisations = builder.build()
        var plan = PopulationPlan(seed: seed, people: max(0, people), today: today)
        plan.build()
        seats = plan.seats
    }

    /// Writes one person.
    ///
    /// - Parameter index: 0..<people.
    /// - Complexity: About 50 resources, under a millisecond.
    package func person(_ index: Int) -> SyntheticPerson {
        let seat = seats[index]
        let random = SeededRandom(seed: seed, index, 7)
        var chart = Chart(seat: seat, today: today, places: organisations.places, random: random)
        seat.life.course.write(in: &chart)
        chart.random = SeededRandom(seed: seed, index, 11)
        FollowedUp.write(in: &chart)
        chart.random = SeededRandom(seed: seed, index, 13)
        SupportStory.write(in: &chart)
        ConcernStory.write(in: &chart)
        chart.random = SeededRandom(seed: seed, index, 17)
        chart.supplyEducation()
        return chart.finish(providers: organisations.providers)
    }

    /// The identity number of a person, without writing her records.
    ///
    /// - Parameter index: 0..<people.
    package func identityNumber(of index: Int) -> String { seats[index].number.text }

    /// The kind of life of a person, known before it is written.
    func life(of index: Int) -> LifeKind { seats[index].life }

    /// The index of a persona such as `anna`; nil when there is none or too few people.
    package func index(persona: String) -> Int? {
        guard let found = Persona(rawValue: persona), found.index < people else { return nil }
        return found.index
    }
}
