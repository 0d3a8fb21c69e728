// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Plans as living data: reading for everyone, writing all or nothing for those who may.
///
/// A plan has a working copy and published versions. Every change names the revision it was made from, and is
/// refused when somebody else was first. Each write has its row in the log.
package struct StrategyDesk: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// - Parameter now: The clock.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// All working copies: national ones first, then the newest period first.
    package func records() async throws(StrategyError) -> [PlanRecord] {
        try await facts(.plan).compactMap(PlanRecord.init(fact:)).sorted {
            Self.precedes($0.plan, $1.plan)
        }
    }

    /// A working copy.
    ///
    /// - Throws: `.notFound`.
    package func record(_ id: String) async throws(StrategyError) -> PlanRecord {
        guard let found = try await facts(.plan, key: id).lazy.compactMap(PlanRecord.init(fact:)).first else {
            throw StrategyError(.notFound, "there is no such plan")
        }
        return found
    }

    /// The newest published version of each plan: national ones first, then the newest period first.
    package func published() async throws(StrategyError) -> [PlanVersion] {
        let all = try await facts(.planVersion).compactMap(PlanVersion.init(fact:))
        let newest = Dictionary(grouping: all, by: \.plan.id).values.compactMap { versions in
            versions.max { $0.number < $1.number }
        }
        return newest.sorted { Self.precedes($0.plan, $1.plan) }
    }

    /// All published versions of a plan, newest first; empty before the first.
    package func versions(of id: String) async throws(StrategyError) -> [PlanVersion] {
        try await facts(.planVersion, key: id).compactMap(PlanVersion.init(fact:))
            .sorted { $0.number > $1.number }
    }

    /// One published version; the newest when none is named.
    ///
    /// - Throws: `.notFound`.
    package func version(_ number: Int? = nil, of id: String) async throws(StrategyError) -> PlanVersion {
        let versions = try await versions(of: id)
        guard let found = number.map({ number in versions.first { $0.number == number } }) ?? versions.first
        else { throw StrategyError(.notFound, "there is no such version") }
        return found
    }

    /// Who knows of which versions of a plan, oldest first.
    package func acknowledgements(of id: String) async throws(StrategyError) -> [Acknowledgement] {
        try await facts(.acknowledgement, key: id).compactMap(Acknowledgement.init(fact:))
            .sorted { ($0.version, $0.moment) < ($1.version, $1.moment) }
    }

    /// Newest published versions that a provider has not said it knows of.
    package func unacknowledged(by provider: HSAID) async throws(StrategyError) -> [PlanVersion] {
        let known = try await facts(.acknowledgement).compactMap(Acknowledgement.init(fact:))
            .filter { $0.provider == provider }
        let day = SwedishTime.day(of: now())
        return try await published().filter { version in
            !version.plan.isOver(on: day) && version.plan.steward != provider
                && !known.contains { $0.plan == version.plan.id && $0.version == version.number }
        }
    }

    private static func precedes(_ one: Plan, _ other: Plan) -> Bool {
        if one.level != other.level { return one.level == .national }
        return one.first == other.first ? one.title < other.title : one.first > other.first
    }

    private func facts(_ kind: OpenKind, key: String? = nil) async throws(StrategyError) -> [Fact] {
        do throws(DoorError) {
            return try await door.openFacts(kind, key: key)
        } catch {
            throw StrategyError(error)
        }
    }
}
