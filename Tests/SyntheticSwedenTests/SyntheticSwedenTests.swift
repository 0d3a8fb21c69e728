// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import SyntheticSweden

@Suite("A synthetic region")
struct SyntheticSwedenTests {
    private func bytes(_ region: SyntheticCountry, _ index: Int) -> [UInt8] {
        region.person(index).records.flatMap(\.resources).flatMap { $0.encoded() }
    }

    @Test("the same seed gives the same bytes, in any order")
    func sameSeed() {
        let first = SyntheticCountry(seed: 7, people: 80, today: World.today)
        let second = SyntheticCountry(seed: 7, people: 80, today: World.today)
        let forwards = (0..<80).map { bytes(first, $0) }
        let backwards = (0..<80).reversed().map { bytes(second, $0) }
        #expect(forwards == backwards.reversed())
        #expect(first.organisations.staff == second.organisations.staff)
    }

    @Test("another seed gives other people, and the same stories")
    func otherSeed() throws {
        let first = SyntheticCountry(seed: 7, people: 40, today: World.today)
        let second = SyntheticCountry(seed: 8, people: 40, today: World.today)
        #expect(bytes(first, 30) != bytes(second, 30))
        #expect(first.person(0).name == second.person(0).name)
        #expect(first.index(persona: "anna") == 0)
        #expect(first.identityNumber(of: 0) == first.person(0).identityNumber)
    }

    @Test("a larger population begins with the same people")
    func prefix() {
        let small = SyntheticCountry(seed: 7, people: 30, today: World.today)
        let large = SyntheticCountry(seed: 7, people: 300, today: World.today)
        for index in 0..<30 { #expect(bytes(small, index) == bytes(large, index)) }
    }

    @Test("any number of people, also none", arguments: [0, 1, 9, 10])
    func sizes(people: Int) {
        let region = SyntheticCountry(seed: 1, people: people, today: World.today)
        #expect((0..<people).map { region.person($0).index } == Array(0..<people))
        #expect(region.index(persona: "liv") == (people > 6 ? 6 : nil))
    }

    @Test(
        "on a leap day as on any other", arguments: ["2024-02-29", "2026-01-01", "2026-12-31", "2028-03-26"])
    func days(text: String) throws {
        let today = try World.required(CalendarDay(text), text)
        let region = SyntheticCountry(seed: 3, people: 60, today: today)
        for index in 0..<60 { #expect(!region.person(index).records.isEmpty || index > 9) }
    }

    @Test("all four kinds of lives are lived, most of them healthy")
    func kinds() {
        let lives = Dictionary(grouping: World.people, by: \.life).mapValues { Double($0.count) / 1200 }
        #expect((0.08...0.17).contains(lives["diabetes"] ?? 0))
        #expect((0.03...0.09).contains(lives["lungs-and-heart"] ?? 0))
        #expect((0.04...0.11).contains(lives["depression"] ?? 0))
        #expect((lives["healthy"] ?? 0) > 0.6)
    }

    @Test("children have guardians who are adults of the same home")
    func guardians() {
        let children = World.people.filter { Seats.age($0) < 18 }
        #expect(children.count > 150)
        for child in children {
            #expect(!child.guardianIndexes.isEmpty)
            for guardian in child.guardianIndexes.map({ World.people[$0] }) {
                #expect(Seats.age(guardian) >= 18 && guardian.address == child.address)
            }
        }
    }

    @Test("people number about 50 resources each, of about a kilobyte")
    func size() {
        let resources = World.people.flatMap { $0.records.flatMap(\.resources) }
        let bytes = resources.reduce(0) { $0 + $1.encoded().count }
        #expect((30...60).contains(resources.count / World.people.count))
        #expect((600...1500).contains(bytes / resources.count))
    }
}
