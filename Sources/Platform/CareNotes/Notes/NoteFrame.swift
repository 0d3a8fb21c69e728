// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

/// What every resource of a note shares: about whom, by whom, where, when.
struct NoteFrame: Sendable {
    /// The FHIR reference to the person.
    var patient: JSONTree
    /// Who writes now.
    var writer: HSAID
    /// In which commission.
    var commission: Commission
    /// When the contact began, as FHIR dateTime.
    var begun: String
    /// The contact; nil while the note is a draft.
    var encounter: ResourceKey?

    /// Reference to the one who writes now.
    var practitioner: JSONTree { Self.practitioner(writer) }

    /// Reference to the unit.
    var organisation: JSONTree { ["reference": .string("Organization/\(commission.unit)")] }

    /// Reference to the contact.
    var encounterReference: JSONTree {
        encounter.map { ["reference": .string($0.description)] } ?? .absent
    }

    static func practitioner(_ staff: HSAID) -> JSONTree {
        ["reference": .string("Practitioner/\(staff)")]
    }

    /// A moment by the Swedish clock.
    static func text(_ instant: Instant) -> String {
        instant.text(offsetSeconds: SwedishTime.zone.offsetAtInstant(instant))
    }
}
