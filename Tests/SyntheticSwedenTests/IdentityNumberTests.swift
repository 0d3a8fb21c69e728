// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Sweden
import Testing

@testable import SyntheticSweden

@Suite("Identity numbers of synthetic people")
struct IdentityNumberTests {
    private static let suites = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

    @Test("each person has her own, valid, and in agreement with birth and sex")
    func unique() throws {
        #expect(Set(World.people.map(\.identityNumber)).count == World.people.count)
        for person in World.people {
            let number = try World.required(PersonalIdentityNumber(person.identityNumber), "a valid number")
            #expect(number.kind == .personnummer && number.birthDay == person.birthDay)
            let digit = Int(person.identityNumber.dropFirst(10).prefix(1)) ?? 0
            #expect(person.sex == (digit.isMultiple(of: 2) ? .female : .male))
        }
    }

    @Test("they are official test numbers", .enabled(if: suites != nil, "SAMMANHANG_SUITES is not set"))
    func official() throws {
        let text = try String(
            contentsOfFile: (Self.suites ?? "") + "/sweden/test-personnummer.txt", encoding: .utf8)
        let official = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
        #expect(official == Set(TestNumberTable.all.map(\.text)))
        for person in World.people { #expect(official.contains(person.identityNumber)) }
    }

    @Test("when the official ones are used up, the series that nobody is given goes on")
    func fictive() {
        var plan = PopulationPlan(seed: 1, people: 18_000, today: World.today)
        plan.build()
        let numbers = plan.seats.map(\.number.text)
        #expect(Set(numbers).count == 18_000)
        let official = Set(TestNumberTable.all.map(\.text))
        let made = plan.seats.filter { !official.contains($0.number.text) }
        #expect(!made.isEmpty)
        #expect(made.allSatisfy { (980...999).contains($0.number.serial) })
        #expect(made.allSatisfy { PersonalIdentityNumber($0.number.text) != nil })
    }
}
