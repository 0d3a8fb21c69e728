// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the confidentiality flags of labels mean.
package struct LabelFlags: OptionSet, Sendable, Hashable {
    /// The bits, as kept.
    package let rawValue: UInt32

    /// Flags by their bits, as kept in labels.
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// An insurance-medical investigation. Source: 4 kap. 2 § patientdatalagen.
    package static let insuranceMedical = LabelFlags(rawValue: 1)
    /// Kept from the person herself. Source: 25 kap. 6 § offentlighets- och sekretesslagen.
    package static let concealedFromSubject = LabelFlags(rawValue: 2)
    /// Kept from the guardians of a child. Source: 12 kap. 3 § offentlighets- och sekretesslagen.
    package static let concealedFromGuardian = LabelFlags(rawValue: 4)
    /// Names somebody who told. Source: 25 kap. 7 § offentlighets- och sekretesslagen.
    package static let informant = LabelFlags(rawValue: 8)
    /// Not signed yet.
    package static let unsigned = LabelFlags(rawValue: 16)
    /// A template or search word that the provider keeps out of direct access.
    package static let excludedFromDirectAccess = LabelFlags(rawValue: 32)
}
