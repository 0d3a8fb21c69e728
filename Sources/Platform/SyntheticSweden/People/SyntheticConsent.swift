// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An answer to whether a provider may read what others have written.
package struct SyntheticConsent: Sendable, Hashable {
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// The unit, as HSA-id.
    package let unitHSAID: String?
    /// Yes, or no.
    package let isGiven: Bool
    /// First day.
    package let validFrom: CalendarDay
    /// Last day.
    package let validTo: CalendarDay?
}
