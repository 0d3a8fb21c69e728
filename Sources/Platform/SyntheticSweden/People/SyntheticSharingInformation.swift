// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// When a provider told the person about coherent documentation.
package struct SyntheticSharingInformation: Sendable, Hashable {
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// The day.
    package let informed: CalendarDay
}
