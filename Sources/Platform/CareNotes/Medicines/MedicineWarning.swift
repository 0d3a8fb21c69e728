// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that speaks against ordering a medicine.
package struct MedicineWarning: Sendable, Hashable {
    /// What speaks against it.
    package enum Kind: String, Sendable, Hashable {
        /// The person does not tolerate it, or something of the same group.
        case allergy = "allergi"
        /// An allergy or a medicine is stored but cannot be read, so it cannot be ruled out.
        case unreadable = "olasbar"
        /// The person has the same substance already (ATC level 5).
        case sameSubstance = "samma"
        /// The person has something of the same chemical group already (ATC level 4).
        case sameGroup = "grupp"
    }

    /// What speaks against it.
    package let kind: Kind
    /// What the record says: the allergy, or the medicine that is there.
    package let name: String
    /// What happens by the allergy; empty when not told.
    package let reactions: [String]
    /// Whether it can be dangerous.
    package let isSevere: Bool
    /// Where it stands.
    package let source: ResourceKey
}
