// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// The assessments of a database: facts about nobody, written through the door with their log row.
package struct AssessmentBook: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// - Parameter now: The clock.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// All of an indicator at a care provider, the newest first.
    package func assessments(
        of indicator: Indicator, at provider: HSAID
    ) async throws(DoorError) -> [Assessment] {
        let key = Assessment.key(indicator.id, provider)
        return try await door.openFacts(Assessment.kind, key: key).compactMap { Assessment(fact: $0) }
            .sorted { ($1.written, $1.id) < ($0.written, $0.id) }
    }

    /// Writes one.
    ///
    /// - Throws: `.forbidden` for a reader without the right, or of another care provider.
    package func write(_ assessment: Assessment, for visit: Visit) async throws(DoorError) {
        guard FollowUpRight(of: visit.reader, at: now()) == .granted, case .staff(let staff) = visit.reader,
            staff.commission?.provider == assessment.provider
        else { throw DoorError(.forbidden, .forbidden, "Assessments are not for this reader.") }
        let key = Assessment.key(assessment.indicator, assessment.provider)
        let result: Result<Void, Never> = try await door.changeOpenFacts(
            Assessment.kind, key: key, for: visit
        ) { _, moment in .success(OpenChange([assessment.fact(recorded: moment)], value: ())) }
        switch result {
        case .success: return
        }
    }
}
