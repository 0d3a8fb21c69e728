// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Stops a medicine that the reader's own unit has ordered. What stood before stays as an earlier version.
package struct StopMedicine: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// A medicine that can be stopped.
    package struct Medicine: Sendable {
        let stored: StoredResource
        let root: JSONValue
        /// What it is and how it is taken.
        package let view: MedicationView
        /// Its version now.
        package var version: Int { stored.version }
    }

    /// The medicine, when it is in use and ordered by the reader's own unit.
    ///
    /// - Throws: `.notFound` for what is none, is another person's or is not for this reader; `.forbidden`
    ///   for another unit's; `.preconditionFailed` for one that is not in use.
    package func medicine(
        _ id: ResourceID, of person: PersonKey, visit: Visit
    ) async throws(DoorError) -> Medicine {
        let stored = try await door.read(ResourceKey("MedicationRequest", id), for: visit)
        let (_, commission) = try WriteNote.signer(visit)
        guard stored.labels.person == person, let root = stored.readableRoot,
            let view = MedicationView(root)
        else { throw DoorError(.notFound, .notFound, "There is no such medicine.") }
        guard stored.labels.labelClass.unit == commission.unit.text else {
            throw DoorError(.forbidden, .forbidden, "A medicine is stopped by the unit that ordered it.")
        }
        guard view.isActive else {
            throw DoorError(.preconditionFailed, .businessRule, "The medicine is not in use.")
        }
        return Medicine(stored: stored, root: root, view: view)
    }

    /// Stops it today. The person sees it, and why, at once.
    ///
    /// - Parameter expected: The version that the reader saw.
    package func stop(
        _ medicine: Medicine, expected: Int, because reason: String, of person: PersonKey, visit: Visit
    ) async throws(DoorError) {
        let (staff, _) = try WriteNote.signer(visit)
        guard !reason.isEmpty else {
            throw DoorError(.invalid, .required, "A reason is needed.", at: "reason")
        }
        let time = now()
        let day = SwedishTime.day(of: time).text
        let writer: JSONTree = ["reference": .string("Practitioner/\(staff)")]
        let start = medicine.root["dispenseRequest"]?["validityPeriod"]?["start"]?.string
        let period: JSONTree = ["start": .optional(start.map { min($0, day) }), "end": .string(day)]
        let notes = medicine.root["note"].map { $0.elements.map { JSONTree.value($0) } } ?? []
        let added: JSONTree = [
            "authorReference": writer, "time": .string(time.text), "text": .string(reason),
        ]
        let dispense = medicine.root["dispenseRequest"].map { JSONTree.value($0) } ?? .object([])
        let tree = JSONTree.value(medicine.root).setting([
            ("id", .absent), ("meta", .absent), ("status", "stopped"),
            ("statusReason", ["text": .string(reason)]), ("note", .array(notes + [added])),
            ("dispenseRequest", dispense.setting([("validityPeriod", period)])),
        ])
        let document = Filing.Document(key: medicine.stored.key, expected: expected) { _ in tree }
        _ = try await door.file(
            Filing(person: person, ground: .ownDocumentation, documents: [document]),
            for: visit)
    }
}
