// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// When a provider told the person about coherent documentation.
package struct SyntheticSharingInformation: Sendable, Hashable {
    package let providerHSAID: String
    package let informed: CalendarDay
}
