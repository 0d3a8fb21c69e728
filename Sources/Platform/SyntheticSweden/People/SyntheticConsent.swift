// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An answer to whether a provider may read what others have written.
package struct SyntheticConsent: Sendable, Hashable {
    package let providerHSAID: String
    package let unitHSAID: String?
    /// Yes, or no.
    package let isGiven: Bool
    package let validFrom: CalendarDay
    package let validTo: CalendarDay?
}
