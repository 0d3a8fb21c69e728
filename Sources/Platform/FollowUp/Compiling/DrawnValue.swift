// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// All that is taken from one resource for an indicator.
package enum DrawnValue: Sendable, Hashable {
    /// Somebody old enough.
    case person(RegisteredSex)
    /// One of the diagnoses.
    case diagnosis
    /// A result in the period; not the value, just on which side of the threshold it lies.
    case result(at: Instant, isReached: Bool)
}
