// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import Care

@Suite("Pages of a journal")
struct ContentWindowTests {
    private let question = JournalQuestion(person: Samples.person)

    @Test("what was written at a contact is inside it, what has no contact stands by itself")
    func joins() throws {
        let visit = try Samples.entry("Encounter/e1", on: "2026-05-03")
        let window = ContentWindow(question, place: nil, first: visit.day, last: visit.day, isLastPage: true)
        let contents = [
            try Samples.entry("Composition/n1", on: "2026-05-03", contact: "Encounter/e1"),
            try Samples.entry("Composition/n2", on: "2026-06-01"),
            try Samples.entry("Composition/n3", on: nil),
        ]
        let events = window.join([visit], with: contents, isContactsOnly: false)
        #expect(events.map(\.entry.key.id.text) == ["n2", "e1", "n3"])
        #expect(events.map(\.contents.count) == [0, 1, 0])
    }

    @Test("a page boundary inside a day shows everything exactly once")
    func boundary() throws {
        let first = try Samples.entry("Encounter/e1", on: "2026-05-03")
        let second = try Samples.entry("Encounter/e2", on: "2026-05-03")
        let day = Samples.day("2026-05-03")
        let contents = [
            first, second, try Samples.entry("Composition/n1", on: "2026-05-03", contact: "Encounter/e1"),
            try Samples.entry("Composition/n2", on: "2026-05-03", contact: "Encounter/e2"),
            try Samples.entry("Composition/n3", on: "2026-05-03"),
        ]
        let one = ContentWindow(question, place: nil, first: day, last: day, isLastPage: false)
        let place = JournalPlace(token: "t", before: day)
        let two = ContentWindow(question, place: place, first: day, last: day, isLastPage: true)
        let shown =
            one.join([first], with: contents, isContactsOnly: false)
            + two.join([second], with: contents, isContactsOnly: false)
        let ids = shown.flatMap { [$0.entry] + $0.contents }.map(\.key.id.text)
        #expect(ids.sorted() == ["e1", "e2", "n1", "n2", "n3"])
    }

    @Test("what names a contact that is not there is not lost")
    func missingContact() throws {
        let window = ContentWindow(question, place: nil, first: nil, last: nil, isLastPage: true)
        let lone = try Samples.entry("Immunization/v1", on: "2020-01-02", contact: "Encounter/gone")
        #expect(window.join([], with: [lone], isContactsOnly: false).count == 1)
        #expect(window.join([], with: [lone], isContactsOnly: true).isEmpty)
    }

    @Test("only the days asked for are fetched")
    func days() {
        var narrowed = question
        narrowed.from = Samples.day("2026-01-01")
        narrowed.to = Samples.day("2026-02-01")
        let window = ContentWindow(narrowed, place: nil, first: nil, last: nil, isLastPage: true)
        #expect(window.days == Samples.day("2026-01-01")...Samples.day("2026-02-01"))
        narrowed.to = Samples.day("2025-01-01")
        #expect(narrowed.isImpossible)
    }
}
