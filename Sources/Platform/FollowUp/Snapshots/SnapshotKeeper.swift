// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// Keeps published numbers for a while and compiles them again when they are old, one compilation at a time.
///
/// A compilation renews the feed of the care provider, counts all indicators in the columns made of it, and
/// lets the columns go. Snapshots hold counts only, no person and no pseudonym, so a reader may be given one
/// that another reader of the same care provider had compiled. A new block counts from the next compilation.
package actor SnapshotKeeper {
    private let door: Door
    private let policy: SuppressionPolicy
    private let now: @Sendable () -> Instant
    private var kept: [HSAID: [String: Snapshot]] = [:]
    private var feeds: [HSAID: StoreFeed] = [:]
    private var isCompiling = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameter now: The clock.
    package init(door: Door, policy: SuppressionPolicy = .standard, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.policy = policy
        self.now = now
    }

    /// The numbers of an indicator at the reader's care provider.
    ///
    /// - Parameter isRenewed: Whether to compile again although they are not old yet.
    /// - Throws: `.forbidden` without the right, `.busy` when too many wait, and what the door throws.
    /// - Complexity: O(1) when kept; else a compilation, see `StoreFeed`.
    package func snapshot(
        of indicator: Indicator, for visit: Visit, isRenewed: Bool = false
    ) async throws(DoorError) -> Snapshot {
        let right = FollowUpRight(of: visit.reader, at: now())
        guard right == .granted, case .staff(let staff) = visit.reader, let commission = staff.commission
        else {
            throw DoorError(.forbidden, .forbidden, "Indicators are not for this reader: \(right.rawValue).")
        }
        let provider = commission.provider
        if let found = kept(indicator, of: provider, isRenewed: isRenewed) { return found }
        guard waiting.count < FollowUpLimits.waitingMax else {
            throw DoorError(.busy, .throttled, "Numbers are being compiled. Try again in a moment.")
        }
        await enter()
        defer { leave() }
        // Someone who waited for the same numbers is given those that came meanwhile.
        if let found = kept(indicator, of: provider, isRenewed: isRenewed) { return found }
        let all = try await compile(for: visit, provider: provider)
        guard let found = all[indicator.id] else {
            throw DoorError(.notFound, .notFound, "There is no such indicator.")
        }
        return found
    }

    /// The numbers behind a release, for everyone: those that were compiled for staff, of whatever age; nil
    /// when none are kept. Compiles nothing and reads no record.
    package func open(_ release: Release) -> Snapshot? { kept[release.provider]?[release.indicator] }

    private func kept(_ indicator: Indicator, of provider: HSAID, isRenewed: Bool) -> Snapshot? {
        guard let snapshot = kept[provider]?[indicator.id] else { return nil }
        let ageMax = isRenewed ? FollowUpLimits.renewalAgeSecondsMin : FollowUpLimits.snapshotAgeSecondsMax
        let age = now().milliseconds - snapshot.compiled.milliseconds
        return (0..<ageMax * 1_000).contains(age) ? snapshot : nil
    }

    private func compile(
        for visit: Visit, provider: HSAID
    ) async throws(DoorError) -> [String: Snapshot] {
        let began = now()
        var feed = feeds.removeValue(forKey: provider) ?? StoreFeed()
        defer { feeds[provider] = feed }
        try await feed.renew(through: door, for: visit)
        let store = feed.store()
        let making = SnapshotMaking(policy: policy)
        let today = SwedishTime.day(of: began)
        let series = Indicator.all.map { ($0, making.series(of: $0, in: store, today: today)) }
        let took = now().milliseconds - began.milliseconds
        var made: [String: Snapshot] = [:]
        for (indicator, publications) in series {
            made[indicator.id] = Snapshot(
                indicator: indicator, provider: provider, series: publications, compiled: began,
                milliseconds: took, rowCount: feed.rowCount)
        }
        if kept.count >= FollowUpLimits.providersMax, kept[provider] == nil,
            let oldest = kept.min(by: { Self.age($0.value) < Self.age($1.value) })
        {
            kept[oldest.key] = nil
            feeds[oldest.key] = nil
        }
        kept[provider] = made
        return made
    }

    private static func age(_ snapshots: [String: Snapshot]) -> Instant {
        snapshots.values.first?.compiled ?? .distantPast
    }

    private func enter() async {
        guard isCompiling else {
            isCompiling = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the place on to the one who has waited longest.
    private func leave() {
        if waiting.isEmpty { isCompiling = false } else { waiting.removeFirst().resume() }
    }
}
