// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A medicine by substance, form and strength.
package struct Medicine: Sendable, Hashable {
    /// Id in the table, `A10BA02-1`.
    package let id: String
    /// ATC code.
    package let atc: String
    /// The substance.
    package let substance: String
    /// Tablet, cream…
    package let form: String
    /// How strong.
    package let strength: String
    /// How it is usually taken.
    package let dosage: String

    /// `Metformin 500 mg tablett`.
    package var name: String { "\(substance) \(strength) \(form)" }
}
