// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Reads a person's record for an overview, through the door.
struct ReadSummary: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    private static let alertTypes: [ResourceType] = ["AllergyIntolerance", "DetectedIssue", "Flag"]
    private static let contactTypes: [ResourceType] = ["Appointment", "Encounter"]
    private static let steadyTypes: [ResourceType] =
        alertTypes + [
            "CarePlan", "Condition", "Goal", "MedicationRequest", "MedicationStatement", "ServiceRequest",
        ]

    /// Everything that the overview shows of what the reader may see.
    func summary(of person: PersonKey, for visit: Visit) async throws(DoorError) -> PersonSummary {
        let steady = try await items(Self.steadyTypes, Limits.steadyMax, of: person, for: visit)
        let observations = try await items(["Observation"], Limits.observationsMax, of: person, for: visit)
        let contacts = try await items(Self.contactTypes, Limits.contactsMax, of: person, for: visit)
        var summary = PersonSummary(
            steady.items + observations.items + contacts.items, today: SwedishTime.day(of: now()))
        summary.dental.sort { ($0.day ?? .distant) > ($1.day ?? .distant) }
        summary.isIncomplete = steady.hasMore || observations.hasMore
        return summary
    }

    /// Warnings alone, those that cannot be read too, for the banner of every page about the person.
    func alerts(of person: PersonKey, for visit: Visit) async throws(DoorError) -> PersonSummary {
        let found = try await items(Self.alertTypes, Limits.steadyMax, of: person, for: visit)
        return PersonSummary(found.items, today: SwedishTime.day(of: now()))
    }

    /// All values of what an observation measures, newest first; nil when it has no comparable ones.
    func series(
        like view: ObservationView, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> ResultSeries? {
        let found = try await items(["Observation"], Limits.observationsMax, of: person, for: visit)
        let points = found.items.compactMap { item -> ResultPoint? in
            guard let other = ObservationView(item.json) else { return nil }
            let isSame = view.mainCode.map { $0 == other.mainCode } ?? (view.name == other.name)
            return isSame ? ResultPoint(entry: item.entry, view: other) : nil
        }
        guard let newest = points.first else { return nil }
        return ResultSeries(code: view.mainCode, newest: newest, earlier: Array(points.dropFirst()))
    }

    private func items(
        _ types: [ResourceType], _ count: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> (items: [RecordItem], hasMore: Bool) {
        let directory = try await door.directory()
        let found = try await door.timeline(
            TimelineQuestion(person: person, types: types, count: count), for: visit)
        return (found.matches.compactMap { RecordItem($0, in: directory) }, found.nextToken != nil)
    }
}

extension CalendarDay {
    /// Sorts what tells no day last.
    fileprivate static let distant = CalendarDay(daysSinceEpoch: -1_000_000)
}
