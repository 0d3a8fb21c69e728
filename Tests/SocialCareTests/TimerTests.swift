// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import SocialCare
import Sweden
import Testing

@Suite("How long each step may take")
struct TimerTests {
    private let received = Instant("2026-05-12T09:20:00.000Z") ?? .distantPast

    private func item(_ kind: CaseKind, _ step: CaseStep) -> SocialCase {
        SocialCase(
            key: ResourceKey("Task", "t"), kind: kind, step: step, title: "", words: "", received: received)
    }

    private func after(days: Int64, seconds: Int64 = 0) -> Instant {
        received.adding(seconds: days * 86_400 + seconds)
    }

    @Test("a plan is made within 14 days: day 14 is in time, day 15 is late")
    func plan() throws {
        let timer = try #require(item(.measure, .commissioned).timers().first)
        #expect(timer.day == CalendarDay("2026-05-26"))
        #expect(timer.standing(at: received) == .daysLeft(14))
        #expect(timer.standing(at: after(days: 14)) == .daysLeft(0) && !timer.isLate(at: after(days: 14)))
        #expect(timer.standing(at: after(days: 15)) == .daysLate(1) && timer.isLate(at: after(days: 15)))
        let midnight = SwedishTime.start(of: timer.day.adding(days: 1))
        #expect(!timer.isLate(at: midnight.adding(milliseconds: -1)) && timer.isLate(at: midnight))
    }

    @Test("a child's need of protection is assessed within 24 hours, to the millisecond")
    func protection() throws {
        let timers = item(.concern, .received).timers()
        #expect(timers.map(\.task) == [.protection, .preliminary])
        let timer = timers[0]
        #expect(timer.standing(at: received) == .hoursLeft(24))
        #expect(timer.standing(at: after(days: 1)) == .hoursLeft(0))
        #expect(timer.standing(at: after(days: 1).adding(milliseconds: 1)) == .hoursLate(1))
        #expect(timer.standing(at: after(days: 1, seconds: 3_601)) == .hoursLate(2))
    }

    @Test("a preliminary assessment has 14 days")
    func preliminary() {
        var concern = item(.concern, .protectionAssessed)
        concern.events = [CaseEvent(.protectionAssessed, at: received, by: nil)]
        #expect(concern.timers().map(\.task) == [.preliminary])
        #expect(concern.timers()[0].standing(at: after(days: 14)) == .daysLeft(0))
        #expect(concern.timers()[0].standing(at: after(days: 15)) == .daysLate(1))
    }

    @Test("the investigation of a child's need has 4 months from its opening, unless it is extended")
    func investigation() {
        var concern = item(.concern, .investigating)
        concern.events = [
            CaseEvent(.protectionAssessed, at: received, by: nil),
            CaseEvent(.investigationOpened, at: after(days: 10), by: nil),
        ]
        #expect(concern.timers().map(\.day) == [CalendarDay("2026-09-22")])
        concern.events.append(CaseEvent(.investigationExtended, at: after(days: 100), by: nil))
        concern.followUp = CalendarDay("2026-11-01")
        #expect(concern.timers().map(\.day) == [CalendarDay("2026-11-01")])
    }

    @Test("a decision is carried out within 3 months, counted from the decision")
    func start() {
        let timers = item(.measure, .planned).timers(decided: CalendarDay("2026-05-01"))
        #expect(timers.map(\.task) == [.start] && timers.map(\.day) == [CalendarDay("2026-08-01")])
    }

    @Test(
        "each step of an application has its time",
        arguments: [
            (CaseStep.received, CaseTimer.Task.take, "2026-05-15"),
            (.investigating, .decide, "2026-06-11"),
        ])
    func support(step: CaseStep, task: CaseTimer.Task, day: String) {
        let timers = item(.support, step).timers()
        #expect(timers.map(\.task) == [task] && timers.map(\.day.text) == [day])
    }

    @Test("a closed case waits for nothing")
    func closed() {
        for kind in CaseKind.allCases { #expect(item(kind, .closed).timers().isEmpty) }
    }
}
