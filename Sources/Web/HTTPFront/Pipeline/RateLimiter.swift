// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Synchronization

/// Counts requests of each client and class, as buckets that refill with time.
package final class RateLimiter: Sendable {
    private struct Key: Hashable {
        let rate: RateClass
        let client: String
    }

    private struct Bucket {
        var tokens: Double
        var filled: Instant
    }

    private let limits: HTTPLimits
    private let now: @Sendable () -> Instant
    private let buckets = Mutex<[Key: Bucket]>([:])

    /// Makes a limiter on which nobody has spent anything.
    package init(limits: HTTPLimits, now: @escaping @Sendable () -> Instant) {
        self.limits = limits
        self.now = now
    }

    /// Counts one request.
    ///
    /// - Returns: Seconds to wait when there were too many, nil when it may go on.
    package func secondsToWait(_ rate: RateClass, client: String) -> Int? {
        guard let allowed = limits.rates[rate] else { return nil }
        let moment = now()
        let key = Key(rate: rate, client: client)
        return buckets.withLock { buckets in
            if buckets.count >= limits.rateClientsMax, buckets[key] == nil {
                makeRoom(in: &buckets, at: moment)
            }
            var bucket = buckets[key] ?? Bucket(tokens: Double(allowed.burst), filled: moment)
            bucket.tokens = tokens(of: bucket, allowed, at: moment)
            bucket.filled = moment
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else {
                return Int(((1 - bucket.tokens) * 60 / Double(allowed.perMinute)).rounded(.up))
            }
            bucket.tokens -= 1
            return nil
        }
    }

    private func tokens(of bucket: Bucket, _ rate: Rate, at moment: Instant) -> Double {
        let passed = Double(max(0, moment.milliseconds - bucket.filled.milliseconds))
        return min(Double(rate.burst), bucket.tokens + passed * Double(rate.perMinute) / 60_000)
    }

    /// Forgets clients that have rested; when all are busy, forgets everything rather than grow.
    private func makeRoom(in buckets: inout [Key: Bucket], at moment: Instant) {
        buckets = buckets.filter { key, bucket in
            guard let rate = limits.rates[key.rate] else { return false }
            return tokens(of: bucket, rate, at: moment) < Double(rate.burst)
        }
        if buckets.count >= limits.rateClientsMax { buckets.removeAll() }
    }
}
