// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The organisations of the synthetic region and those who work there.
///
/// One region (P1) with an emergency hospital and twelve health centres, a private specialist (P2), a dental
/// clinic (P3) and one municipality, whose health care (K1-HSL), care of elderly and disabled (K1-SOC) and
/// child protection (K1-IFO) are providers of their own.
package struct SyntheticOrganisations: Sendable {
    /// All providers; P1 first.
    package let providers: [SyntheticProvider]
    /// All units, by provider.
    package let units: [SyntheticUnit]
    /// All staff, personas first.
    package let staff: [SyntheticStaffMember]
    /// Per provider, in the order of `providers`: Organization, Location, Practitioner and PractitionerRole.
    package let directory: [SyntheticRecord]
    let places: [String: Place]

    /// The provider with a short name such as `P1`.
    package func provider(code: String) -> SyntheticProvider? { providers.first { $0.code == code } }

    /// The unit with a short name such as `VC1`.
    package func unit(code: String) -> SyntheticUnit? { units.first { $0.code == code } }

    /// The member of staff who plays a persona such as `berg`.
    package func staff(persona: String) -> SyntheticStaffMember? { staff.first { $0.persona == persona } }
}
