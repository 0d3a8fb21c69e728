// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

@testable import WorkInbox

@Suite("Messages between a person and a unit")
struct MessageTests {
    @Test("Anna writes, the unit opens it, answers, and she sees both with their times; all is logged")
    func conversation() async throws {
        let ward = try await Ward()
        let units = try await ward.write.units(of: ward.node.key(.anna), for: ward.anna)
        #expect(units.flatMap(\.units).map(\.hsaID).contains(TestCountry.centre.hsaID))
        let id = try await ward.write.send(
            "Kan jag få nytt recept?\nDet är slut.", about: "Recept", to: TestCountry.centre.hsaID,
            for: ward.anna)
        let waiting = try #require(try await ward.tasks.openAnswers(for: ward.berg).first)
        #expect(waiting.task.text == "Recept" && waiting.task.due?.text == "2026-05-15")
        #expect(try await ward.tasks.open(for: ward.berg).isEmpty)
        let thread = try #require(ResourceID(id))
        let sent = try #require(try await ward.write.thread(thread, for: ward.anna))
        #expect(sent.isWaiting && sent.opened(sent.messages[0]) == nil)

        ward.node.clock.advance(seconds: 600)
        let opened = try #require(try await ward.answers.thread(thread, for: ward.berg))
        #expect(opened.thread.messages[0].paragraphs == ["Kan jag få nytt recept?", "Det är slut."])
        try await ward.answers.acknowledge(opened, for: ward.berg)
        let read = try #require(try await ward.write.thread(thread, for: ward.anna))
        #expect(read.opened(read.messages[0])?.instant == ward.node.clock.now)
        #expect(
            try await ward.readings(by: TestCountry.berg).contains { row in
                row.resources.contains { $0.type == "Communication" }
            })

        ward.node.clock.advance(seconds: 600)
        let fresh = try #require(try await ward.answers.thread(thread, for: ward.berg))
        try await ward.answers.answer("Receptet är förnyat.", in: fresh, seen: 1, for: ward.berg)
        let answered = try #require(
            try await ward.write.threads(of: ward.node.key(.anna), for: ward.anna).threads.first)
        #expect(!answered.isWaiting && answered.last.text == "Receptet är förnyat.")
        guard case .staff(let author) = answered.last.sender else { throw TestFailure("no answer of staff") }
        #expect(author.name == "Magnus Berg")
        #expect(try await ward.tasks.openAnswers(for: ward.berg).isEmpty)
    }

    @Test("a task that cannot be read stays in the list by its id, and cannot be taken")
    func unreadable() async throws {
        let ward = try await Ward()
        _ = try await ward.write.send("Ett", about: "Fråga", to: TestCountry.centre.hsaID, for: ward.anna)
        let waiting = try #require(try await ward.tasks.openAnswers(for: ward.berg).first)
        let clock = ward.node.clock
        let tasks = SharedTasks(
            door: ward.node.door(breaking: waiting.task.key), now: { clock.now })
        let listed = try #require(try await tasks.openAnswers(for: ward.berg).first)
        #expect(listed.task.isUnreadable && listed.task.key == waiting.task.key && listed.task.isOpen)
        let error = await #expect(throws: DoorError.self) {
            try await tasks.take(listed, expected: listed.task.version, for: ward.berg)
        }
        #expect(error?.code == .unavailable)
    }

    @Test("she writes again in the same conversation, which waits anew; an answer to what was not read stops")
    func again() async throws {
        let ward = try await Ward()
        let id = try await ward.write.send(
            "Ett", about: "Fråga", to: TestCountry.centre.hsaID, for: ward.anna)
        let thread = try #require(ResourceID(id))
        let seen = try #require(try await ward.answers.thread(thread, for: ward.berg))
        ward.node.clock.advance(seconds: 60)
        let own = try #require(try await ward.write.thread(thread, for: ward.anna))
        try await ward.write.reply("Två", in: own, for: ward.anna)
        let now = try #require(try await ward.answers.thread(thread, for: ward.berg))
        #expect(now.thread.messages.map(\.text) == ["Ett", "Två"])
        await #expect(throws: DoorError.self) {
            try await ward.answers.answer("Svar", in: now, seen: seen.thread.messages.count, for: ward.berg)
        }
        try await ward.answers.close(now, seen: 2, for: ward.berg)
        #expect(try await ward.write.thread(thread, for: ward.anna)?.isWaiting == false)
    }

    @Test("after the promised day the answer is late, for both")
    func late() async throws {
        let ward = try await Ward()
        _ = try await ward.write.send("Hej", about: "Fråga", to: TestCountry.centre.hsaID, for: ward.anna)
        let task = try #require(try await ward.tasks.openAnswers(for: ward.berg).first?.task)
        let promised = try #require(task.due)
        #expect(!task.isLate(on: promised))
        let after = CalendarDay(daysSinceEpoch: promised.daysSinceEpoch + 1)
        #expect(task.isLate(on: after))
        let threads = try await ward.write.threads(of: ward.node.key(.anna), for: ward.anna).threads
        #expect(threads.first?.isLate(on: after) == true && threads.first?.isLate(on: promised) == false)
    }

    @Test("a guardian writes for a young child, under her own name; others see nothing")
    func guardian() async throws {
        let ward = try await Ward()
        let sara = ward.node.visit(.sara, actingFor: .liv)
        let id = try await ward.write.send(
            "Liv har feber", about: "Feber", to: TestCountry.centre.hsaID, for: sara)
        let thread = try #require(ResourceID(id))
        let entry = try #require(try await ward.answers.thread(thread, for: ward.berg))
        #expect(entry.person.person == ward.node.key(.liv))
        #expect(entry.thread.messages[0].sender == .guardian("Sara"))
        #expect(try await ward.write.thread(thread, for: ward.anna) == nil)
        #expect(try await ward.write.thread(thread, for: ward.node.visit(.sara)) == nil)
        let hjort = ward.node.visit(TestCountry.hjort)
        #expect(try await ward.answers.thread(thread, for: hjort) == nil)
        #expect(try await ward.tasks.openAnswers(for: hjort).isEmpty)
    }

    @Test("staff cannot write as the person, nor the person for somebody else")
    func wrongHands() async throws {
        let ward = try await Ward()
        await #expect(throws: DoorError.self) {
            _ = try await ward.write.send("x", about: "x", to: TestCountry.centre.hsaID, for: ward.berg)
        }
        let gunnar = ward.node.visit(.gunnar, actingFor: .liv)
        await #expect(throws: DoorError.self) {
            _ = try await ward.write.send("x", about: "x", to: TestCountry.centre.hsaID, for: gunnar)
        }
    }
}
