// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A laboratory result that nobody at the unit has acknowledged.
package struct NewResult: Sendable {
    /// The resource.
    package let key: ResourceKey
    /// Its version; a corrected result wants to be acknowledged again.
    package let version: Int
    /// What was found.
    package let view: ObservationView
    /// How soon it wants to be looked at.
    package let level: ReviewLevel
    /// Whom it is about.
    package let person: RegisteredPerson
    /// Reference to the person's Patient, as the result has it.
    let patient: ResourceKey?

    init?(_ stored: StoredResource, of person: RegisteredPerson) {
        guard let root = stored.readableRoot, let view = ObservationView(root) else { return nil }
        key = stored.key
        version = stored.version
        self.view = view
        level = ReviewLevel(root)
        self.person = person
        patient = root.targets("subject").first
    }

    /// The day it is to be acknowledged at the latest; nil when it tells no day.
    package var due: CalendarDay? {
        guard let taken = view.taken?.day else { return nil }
        return level == .critical ? taken : WorkingDays.day(Limits.reviewDays, after: taken)
    }

    /// Whether it should have been acknowledged before a day.
    package func isLate(on today: CalendarDay) -> Bool {
        due.map { $0.daysSinceEpoch < today.daysSinceEpoch } ?? false
    }

    /// The Task that proves that a version of a result was acknowledged. There can be only one.
    package static func proof(of key: ResourceKey, version: Int) -> ResourceKey {
        ResourceKey("Task", ResourceID("r\(version)-\(key.id.text.suffix(56))") ?? .random())
    }
}
