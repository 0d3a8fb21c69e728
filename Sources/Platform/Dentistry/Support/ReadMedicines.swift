// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore

/// Reads medicines and warnings over provider borders: what the law and the person's consent let through.
package struct ReadMedicines: Sendable {
    private static let types: [ResourceType] = [
        "AllergyIntolerance", "DetectedIssue", "Flag", "MedicationRequest", "MedicationStatement",
    ]

    private let door: Door

    /// The use case behind a door.
    package init(door: Door) {
        self.door = door
    }

    /// What is known, each medicine of each place once.
    package func known(of person: PersonKey, for visit: Visit) async throws(DoorError) -> KnownMedicines {
        let directory = try await door.directory()
        let found = try await door.timeline(
            TimelineQuestion(person: person, types: Self.types, count: Limits.itemsAtATime), for: visit)
        var medicines: [Noted<MedicationView>] = []
        var alerts: [Noted<AlertView>] = []
        var names: Set<[String]> = []
        var unreadable: [RecordEntry] = []
        for item in found.matches.compactMap({ RecordItem($0, in: directory) }) {
            let place = item.entry.place.name
            if item.entry.isUnreadable {
                unreadable.append(item.entry)
            } else if let view = MedicationView(item.json), view.isActive {
                if names.insert([place, view.name]).inserted { medicines.append(Noted(view, item.entry)) }
            } else if let view = AlertView(item.json), view.isActive {
                if names.insert([place, view.name]).inserted { alerts.append(Noted(view, item.entry)) }
            }
        }
        return KnownMedicines(medicines: medicines, alerts: alerts, unreadable: unreadable)
    }
}
