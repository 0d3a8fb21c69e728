// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Synchronization
import Testing

@testable import HTTPFront

@Suite("Rates of requests")
struct RateLimiterTests {
    private final class Clock: Sendable {
        private let milliseconds = Mutex<Int64>(0)
        func pass(seconds: Int64) { milliseconds.withLock { $0 += seconds * 1_000 } }
        var now: Instant { milliseconds.withLock { Instant(milliseconds: $0) } }
    }

    private static func limits(clients: Int = 100) -> HTTPLimits {
        var limits = HTTPLimits()
        limits.rates = [.signIn: Rate(burst: 2, perMinute: 6)]
        limits.rateClientsMax = clients
        return limits
    }

    @Test("after the burst one waits until the bucket has refilled")
    func waits() {
        let clock = Clock()
        let limiter = RateLimiter(limits: Self.limits()) { clock.now }
        #expect(limiter.secondsToWait(.signIn, client: "a") == nil)
        #expect(limiter.secondsToWait(.signIn, client: "a") == nil)
        #expect(limiter.secondsToWait(.signIn, client: "a") == 10)
        clock.pass(seconds: 10)
        #expect(limiter.secondsToWait(.signIn, client: "a") == nil)
        #expect(limiter.secondsToWait(.signIn, client: "a") == 10)
    }

    @Test("one client does not wait for another")
    func apart() {
        let limiter = RateLimiter(limits: Self.limits()) { Instant(milliseconds: 0) }
        for _ in 0..<3 { _ = limiter.secondsToWait(.signIn, client: "a") }
        #expect(limiter.secondsToWait(.signIn, client: "b") == nil)
    }

    @Test("a class without a rate is free")
    func free() {
        let limiter = RateLimiter(limits: Self.limits()) { Instant(milliseconds: 0) }
        for _ in 0..<100 { #expect(limiter.secondsToWait(.personLookUp, client: "a") == nil) }
    }

    @Test("many clients do not grow the table without end")
    func bounded() {
        let clock = Clock()
        let limiter = RateLimiter(limits: Self.limits(clients: 10)) { clock.now }
        for client in 0..<1_000 { _ = limiter.secondsToWait(.signIn, client: "\(client)") }
        #expect(limiter.secondsToWait(.signIn, client: "new") == nil)
    }
}
