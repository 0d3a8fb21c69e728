// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A block (spärr) that a person has asked for.
package struct SyntheticBlock: Sendable, Hashable {
    /// Towards other units of the provider, or towards other providers.
    package enum Kind: String, Sendable { case inner, outer }

    /// Which kind.
    package let kind: Kind
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// The unit whose notes are blocked; nil: all of the provider's.
    package let unitHSAID: String?
    /// First day.
    package let validFrom: CalendarDay
}
