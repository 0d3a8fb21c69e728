// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore

/// Why something about a plan could not be done.
package enum PlanError: Error, Sendable {
    /// The door refused or could not.
    case door(DoorError)
    /// Parts that must be there are missing.
    case incomplete([PlanPart])
    /// Somebody else has changed the plan since it was read.
    case changed
    /// Only the unit that called changes the plan.
    case notHost

    init(_ error: DoorError) {
        if case .versionConflict = error.code { self = .changed } else { self = .door(error) }
    }
}
