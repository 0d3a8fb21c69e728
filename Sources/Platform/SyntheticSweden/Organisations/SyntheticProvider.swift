// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A care provider (vårdgivare) or social-care provider (omsorgsgivare).
package struct SyntheticProvider: Sendable, Hashable {
    /// `VG` or `OG`.
    package enum Kind: String, Sendable {
        case careProvider = "VG"
        case socialCareProvider = "OG"
    }

    /// Short name inside the synthetic world: P1, P2, P3, K1-HSL, K1-SOC, K1-IFO.
    package let code: String
    /// HSA-id in a series that belongs to nobody.
    package let hsaID: String
    /// Name as shown.
    package let name: String
    /// Ten digits with a hyphen. Its check digit is wrong on purpose, so that it belongs to nobody.
    package let organisationNumber: String
    /// Which kind.
    package let kind: Kind
    /// When the provider joined coherent documentation (sammanhållen vård- och omsorgsdokumentation); nil:
    /// not.
    package let joinedSharing: CalendarDay?
}
