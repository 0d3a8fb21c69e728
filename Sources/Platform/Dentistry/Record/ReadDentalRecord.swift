// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore

/// Reads a person's dental record over all dental care that the reader may see.
package struct ReadDentalRecord: Sendable {
    private static let types: [ResourceType] = [
        "CarePlan", "Condition", "Encounter", "Observation", "Procedure",
    ]

    private let door: Door

    /// The use case behind a door.
    package init(door: Door) {
        self.door = door
    }

    /// The record.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets the reader see nothing of what there is.
    package func record(of person: PersonKey, for visit: Visit) async throws(DoorError) -> DentalRecord {
        let directory = try await door.directory()
        let question = TimelineQuestion(
            person: person, types: Self.types, sectors: [.dental], count: Limits.itemsAtATime)
        var items: [RecordItem] = []
        var token: String?
        for _ in 0..<Limits.pagesMax {
            let found = try await door.timeline(question, pageToken: token, for: visit)
            items += found.matches.compactMap { RecordItem($0, in: directory) }
            token = found.nextToken
            if token == nil { break }
        }
        return DentalRecord(items)
    }
}
