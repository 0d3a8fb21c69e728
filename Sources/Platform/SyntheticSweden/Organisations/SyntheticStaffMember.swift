// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Someone who works at one or more units.
package struct SyntheticStaffMember: Sendable, Hashable {
    /// HSA-id in a series that belongs to nobody.
    package let hsaID: String
    /// Given name.
    package let givenName: String
    /// Family name.
    package let familyName: String
    /// Title as shown: distriktsläkare, sjuksköterska.
    package let title: String
    /// The name of the persona, when one: `berg`, `lund`, `nils`.
    package let persona: String?
    /// Whether the person's own data are protected.
    package let isProtected: Bool
    /// At least one; the first is where she mostly works.
    package let commissions: [SyntheticCommission]

    /// Given and family name.
    package var name: String { givenName + " " + familyName }
}
