// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

@testable import WorkInbox

@Suite("What cannot be read stays in the inbox and among the messages")
struct UnreadableTests {
    @Test("a new result that cannot be read is listed by its id, and is never taken for acknowledged")
    func result() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        try await ward.send("k", value: "7.1", interpretation: "HH")
        try await ward.send("n", value: "4.0", interpretation: "N")
        let clock = ward.node.clock
        let results = ReviewResults(door: ward.node.door(breaking: "Observation/k"), now: { clock.now })
        let waiting = try await results.waiting(for: ward.berg)
        #expect(waiting.items.map(\.key) == ["Observation/n"] && !waiting.isEmpty)
        let broken = try #require(waiting.unreadable.first)
        #expect(broken.resource.key == "Observation/k" && broken.resource.day?.text == "2026-05-11")
        #expect(broken.person.person == ward.node.key(.anna))
        let error = await #expect(throws: DoorError.self) {
            _ = try await results.result("k", for: ward.berg)
        }
        #expect(error?.code == .unavailable, "not nil, which would say that it is acknowledged")
    }

    @Test("an earlier value that cannot be read is told of beside those that can")
    func earlier() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        try await ward.send("old", value: "3.1", interpretation: "L", day: "2026-04-01")
        try await ward.send("k", value: "5.2", interpretation: "H")
        let clock = ward.node.clock
        let results = ReviewResults(door: ward.node.door(breaking: "Observation/old"), now: { clock.now })
        let result = try #require(try await results.result("k", for: ward.berg))
        let earlier = try await results.earlier(than: result, for: ward.berg)
        #expect(earlier.views.isEmpty && earlier.unreadable.map(\.key) == ["Observation/old"])
    }

    @Test("a message that cannot be read stands in its conversation, for the unit and for the person")
    func message() async throws {
        let ward = try await Ward()
        let id = try await ward.write.send(
            "Ont i bröstet", about: "Hjälp", to: TestCountry.centre.hsaID, for: ward.anna)
        let thread = try #require(ResourceID(id))
        let sent = try #require(try await ward.write.thread(thread, for: ward.anna)).messages[0]
        let clock = ward.node.clock
        let door = ward.node.door(breaking: sent.key)
        let answers = AnswerMessage(door: door, now: { clock.now })
        let entry = try #require(try await answers.thread(thread, for: ward.berg))
        let seen = try #require(entry.thread.messages.first)
        #expect(seen.isUnreadable && seen.key == sent.key && seen.sender == .unknown)
        #expect(entry.thread.subject == "Hjälp", "the task tells what it is about")
        try await answers.answer("Vi ringer dig.", in: entry, seen: 1, for: ward.berg)

        let own = WriteMessage(door: door, now: { clock.now })
        let list = try await own.threads(of: ward.node.key(.anna), for: ward.anna)
        #expect(list.threads.map(\.messages.count) == [2] && list.unreadable.isEmpty)
        #expect(list.threads.first?.messages.contains { $0.isUnreadable } == true)
    }

    @Test("an answer that cannot be read is listed beside the conversations, and stands in its own")
    func answer() async throws {
        let ward = try await Ward()
        let id = try await ward.write.send(
            "Ett", about: "Fråga", to: TestCountry.centre.hsaID, for: ward.anna)
        let thread = try #require(ResourceID(id))
        let entry = try #require(try await ward.answers.thread(thread, for: ward.berg))
        ward.node.clock.advance(seconds: 60)
        try await ward.answers.answer("Två", in: entry, seen: 1, for: ward.berg)
        let answer = try #require(try await ward.write.thread(thread, for: ward.anna)).last
        let clock = ward.node.clock
        let own = WriteMessage(door: ward.node.door(breaking: answer.key), now: { clock.now })
        let list = try await own.threads(of: ward.node.key(.anna), for: ward.anna)
        #expect(list.threads.map(\.messages.count) == [1] && list.unreadable.map(\.key) == [answer.key])
        let opened = try #require(try await own.thread(thread, for: ward.anna))
        #expect(opened.messages.map(\.isUnreadable) == [false, true])
    }
}
