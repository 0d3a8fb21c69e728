// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// Keeps published numbers for a while and compiles them again when they are old, one compilation at a time.
///
/// Snapshots hold counts only, no person and no pseudonym, so a reader may be given one that another reader
/// of the same care provider had compiled. A new block counts from the next compilation.
package actor SnapshotKeeper {
    private struct Place: Hashable {
        let indicator: String
        let provider: HSAID
    }

    private let door: Door
    private let policy: SuppressionPolicy
    private let now: @Sendable () -> Instant
    private var snapshots: [Place: Snapshot] = [:]
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
    /// - Complexity: O(1) when kept; else a compilation, see `IndicatorCompilation`.
    package func snapshot(
        of indicator: Indicator, for visit: Visit, isRenewed: Bool = false
    ) async throws(DoorError) -> Snapshot {
        let right = FollowUpRight(of: visit.reader, at: now())
        guard right == .granted, case .staff(let staff) = visit.reader, let commission = staff.commission
        else {
            throw DoorError(.forbidden, .forbidden, "Indicators are not for this reader: \(right.rawValue).")
        }
        let place = Place(indicator: indicator.id, provider: commission.provider)
        if let kept = kept(at: place, isRenewed: isRenewed) { return kept }
        guard waiting.count < FollowUpLimits.waitingMax else {
            throw DoorError(.busy, .throttled, "Numbers are being compiled. Try again in a moment.")
        }
        await enter()
        defer { leave() }
        // Someone who waited for the same numbers is given those that came meanwhile.
        if let kept = kept(at: place, isRenewed: isRenewed) { return kept }
        return try await compile(indicator, at: place, for: visit)
    }

    private func kept(at place: Place, isRenewed: Bool) -> Snapshot? {
        guard let snapshot = snapshots[place] else { return nil }
        let ageMax = isRenewed ? FollowUpLimits.renewalAgeSecondsMin : FollowUpLimits.snapshotAgeSecondsMax
        let age = now().milliseconds - snapshot.compiled.milliseconds
        return (0..<ageMax * 1_000).contains(age) ? snapshot : nil
    }

    private func compile(
        _ indicator: Indicator, at place: Place, for visit: Visit
    ) async throws(DoorError) -> Snapshot {
        let began = now()
        let run = IndicatorCompilation(door: door, indicator: indicator, policy: policy)
        let (publication, rows) = try await run.run(for: visit, at: began)
        let snapshot = Snapshot(
            indicator: indicator, provider: place.provider, publication: publication, compiled: began,
            milliseconds: now().milliseconds - began.milliseconds, rowCount: rows)
        if snapshots.count >= FollowUpLimits.snapshotsMax, snapshots[place] == nil,
            let oldest = snapshots.min(by: { $0.value.compiled < $1.value.compiled })
        {
            snapshots[oldest.key] = nil
        }
        snapshots[place] = snapshot
        return snapshot
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
