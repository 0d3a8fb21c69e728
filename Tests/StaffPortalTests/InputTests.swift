// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import TestKit
import Testing

@testable import StaffPortal

@Suite("What is written in forms")
struct InputTests {
    private func form(_ text: String) throws -> FormFields {
        try FormFields(urlEncoded: Array(text.utf8), countMax: 20)
    }

    @Test(
        "an identity number is found in every usual form",
        arguments: [
            "197902042386", "19790204-2386", "790204-2386", "7902042386", "19790204 2386",
            "19790204%E2%80%932386",
        ])
    func number(_ written: String) throws {
        let input = SearchInput(try form("satt=nummer&nummer=\(written)"), today: Samples.today)
        #expect(input.question == .number(TestPerson.anna.number))
        #expect(input.mistakes.isEmpty)
    }

    @Test("a number written as name is searched for as number")
    func numberAsName() throws {
        let input = SearchInput(try form("satt=namn&namn=790204-2386"), today: Samples.today)
        #expect(input.question == .number(TestPerson.anna.number))
    }

    @Test("a wrong check digit is told at the field, and the value kept")
    func wrongNumber() throws {
        let input = SearchInput(try form("satt=nummer&nummer=197902042387"), today: Samples.today)
        #expect(input.question == nil)
        #expect(input.error(at: "nummer") == "staff.search.error.number")
        #expect(input.number == "197902042387")
    }

    @Test("a name may come with a day of birth that has been")
    func name() throws {
        let born = CalendarDay("1979-02-04")
        let full = SearchInput(
            try form("satt=namn&namn=Anna+Testsson&fodd-dag=4&fodd-manad=2&fodd-ar=1979"),
            today: Samples.today)
        #expect(full.question == .name("Anna Testsson", born: born))
        let ahead = SearchInput(
            try form("satt=namn&namn=Anna&fodd-dag=4&fodd-manad=2&fodd-ar=2099"), today: Samples.today)
        #expect(ahead.error(at: "fodd") == "staff.search.error.born")
    }

    @Test("another need takes words of its own, taking part in care does not")
    func relation() throws {
        #expect(RelationInput(try form("grund=annat")).error(at: "orsak") == "staff.relation.error.reason")
        let here = RelationInput(try form("grund=har&orsak=+br%C3%B6stsm%C3%A4rta+"))
        #expect(here.mistakes.isEmpty)
        #expect(here.kept("Här nu") == "Här nu: bröstsmärta")
        #expect(RelationInput(try form("grund=har")).kept("Här nu") == "Här nu")
        #expect(RelationInput(try form("")).error(at: "grund") != nil)
    }

    @Test("an answer holds through its last day by the Swedish clock")
    func consent() throws {
        let today = ConsentInput(try form("svar=ja&hur=muntligt&langd=idag"))
        #expect(today.end(from: Samples.today) == Instant("2026-05-12T22:00:00.000Z"))
        #expect(
            ConsentInput(try form("svar=nej&hur=skriftligt&langd=tillsvidare")).end(from: Samples.today)
                == nil)
        #expect(ConsentInput(try form("langd=x")).mistakes.count == 2)
    }

    @Test("a journal's filters stand in its address")
    func filter() throws {
        let filter = JournalFilter(try form("omrade=vard&typ=provsvar&fran=20250101&till=i+maj"))
        #expect(filter.from == CalendarDay("2025-01-01"))
        #expect(filter.hasWrongTo)
        #expect(
            filter.href(Record.anna)
                == "/vard/p/0000000000000007/journal?omrade=vard&typ=provsvar&fran=20250101&till=i%20maj")
    }

    @Test("rows of one request and person are one line, look-ups by lists are none")
    func ownLog() {
        let lines = OwnAccess.lines([LogSamples.look, LogSamples.read, LogSamples.note])
        #expect(lines.map(\.rules) == [["D4", "D6"]])
        #expect(lines[0].informationTypes == ["und", "voo"])
        #expect(OwnAccess.people(lines, since: .distantPast, count: 5).count == 1)
    }

    @Test("the own log does not tell whether there was something behind a refusal")
    func ownLogOfRefusal() {
        let refused = OwnAccess.lines([LogSamples.refused])
        let nothing = OwnAccess.lines([LogSamples.nothing])
        #expect(refused == nothing)
        #expect(refused.map(\.rules) == [[]])
        #expect(OwnAccess.people(refused, since: .distantPast, count: 5).isEmpty)
    }

    @Test("an overview keeps what is active, once each")
    func summary() {
        let summary = PersonSummary(Record.all + [Record.medicine], today: Samples.today)
        #expect(summary.medicines.count == 1)
        #expect(summary.planned.map(\.entry.key) == ["Encounter/e2"])
        #expect(summary.results.first?.points.count == 3)
        #expect(
            summary.sources.map(\.unitName) == ["Vårdcentralen Linden", "Hemtjänsten"])
    }
}
