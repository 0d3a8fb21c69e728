// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

@testable import WorkInbox

@Suite("New results that a unit acknowledges")
struct ReviewTests {
    @Test("critical first, then outside, then the rest; not what is old, preliminary or of another unit")
    func order() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        try await ward.send("n", value: "4.0", interpretation: "N", day: "2026-05-08")
        try await ward.send("h", value: "5.2", interpretation: "H")
        try await ward.send("hh", value: "7.1", interpretation: "HH", day: "2026-05-12")
        try await ward.send("old", value: "7.1", interpretation: "HH", day: "2026-04-01")
        try await ward.send("early", value: "7.1", interpretation: "HH", status: "preliminary")
        let waiting = try await ward.results.waiting(for: ward.berg).items
        #expect(waiting.map(\.key.id.text) == ["hh", "h", "n"])
        #expect(waiting.map(\.level) == [.critical, .outside, .within])
        #expect(waiting.map { $0.due?.text } == ["2026-05-12", "2026-05-15", "2026-05-13"])
        #expect(try await ward.results.waiting(for: ward.node.visit(TestCountry.hjort)).isEmpty)
    }

    @Test("telling the person acknowledges, once; she has the message, and the inbox shows it no more")
    func inform() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        try await ward.send("k", value: "5.2", interpretation: "H")
        let result = try #require(try await ward.results.result("k", for: ward.berg))
        let answer = ReviewAnswer(.inform, text: "Värdet är lite högt. Vi tar ett nytt prov.")
        try await ward.results.acknowledge(result, version: result.version, with: answer, for: ward.berg)
        #expect(try await ward.results.waiting(for: ward.berg).isEmpty)
        #expect(try await ward.results.result("k", for: ward.berg) == nil)
        let thread = try #require(
            try await ward.write.threads(of: ward.node.key(.anna), for: ward.anna).threads.first)
        #expect(thread.subject == "P-Kalium" && thread.messages[0].about == ["Observation/k"])
        #expect(!thread.isWaiting)
        await #expect(throws: DoorError.self) {
            try await ward.results.acknowledge(result, version: result.version, with: answer, for: ward.berg)
        }
        let shown = try await ward.readings(by: TestCountry.berg).count
        _ = try await ward.results.waiting(for: ward.berg)
        #expect(try await ward.readings(by: TestCountry.berg).count == shown)
    }

    @Test("a corrected result waits anew, and an answer to what stood before is stopped")
    func corrected() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        try await ward.send("k", value: "5.2", interpretation: "H")
        let first = try #require(try await ward.results.result("k", for: ward.berg))
        try await ward.results.acknowledge(
            first, version: first.version, with: ReviewAnswer(.none), for: ward.berg)
        try await ward.send("k", value: "7.2", interpretation: "HH", status: "corrected")
        let second = try #require(try await ward.results.waiting(for: ward.berg).items.first)
        #expect(second.version == first.version + 1 && second.level == .critical)
        await #expect(throws: DoorError.self) {
            try await ward.results.acknowledge(
                second, version: first.version, with: ReviewAnswer(.none), for: ward.berg)
        }
    }

    @Test("what is to be done becomes a task of the unit: taken by one, given back, done")
    func task() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        try await ward.send("k", value: "5.2", interpretation: "H")
        let result = try #require(try await ward.results.result("k", for: ward.berg))
        let answer = ReviewAnswer(.act, text: "Nytt prov om en vecka", due: CalendarDay("2026-05-19"))
        try await ward.results.acknowledge(result, version: result.version, with: answer, for: ward.berg)
        let free = try #require(try await ward.tasks.open(for: ward.berg).first)
        #expect(free.task.text == "Nytt prov om en vecka" && free.task.focus == "Observation/k")
        #expect(free.task.owner == nil && free.task.due?.text == "2026-05-19")
        try await ward.tasks.take(free, expected: free.task.version, for: ward.berg)
        await #expect(throws: DoorError.self, "two cannot take the same") {
            try await ward.tasks.take(free, expected: free.task.version, for: ward.berg)
        }
        let taken = try #require(try await ward.tasks.task(free.task.key.id, for: ward.berg))
        #expect(taken.task.owner == TestCountry.berg.hsaID)
        try await ward.tasks.giveBack(taken, expected: taken.task.version, for: ward.berg)
        let back = try #require(try await ward.tasks.open(for: ward.berg).first)
        #expect(back.task.owner == nil)
        try await ward.tasks.finish(back, note: "Klart", expected: back.task.version, for: ward.berg)
        #expect(try await ward.tasks.open(for: ward.berg).isEmpty)
        let done = try #require(try await ward.tasks.task(free.task.key.id, for: ward.berg))
        #expect(!done.task.isOpen && done.task.note == "Klart" && done.task.ended != nil)
    }

    @Test("earlier values of the same test come newest first")
    func earlier() async throws {
        let ward = try await Ward()
        try await ward.node.relate(.anna, to: TestCountry.centre)
        for (id, value, day) in [("a1", "4.0", "2026-01-02"), ("a2", "4.4", "2026-03-02")] {
            try await ward.send(id, value: value, interpretation: "N", day: day)
        }
        try await ward.send("k", value: "5.2", interpretation: "H")
        let result = try #require(try await ward.results.result("k", for: ward.berg))
        let earlier = try await ward.results.earlier(than: result, for: ward.berg)
        #expect(earlier.views.compactMap(\.quantity?.written) == ["4.4", "4.0"])
    }
}
