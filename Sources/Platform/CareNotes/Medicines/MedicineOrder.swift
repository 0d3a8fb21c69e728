// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A medicine as it is ordered for somebody.
package struct MedicineOrder: Sendable, Hashable {
    /// What.
    package var medicine: Medicine
    /// How it is taken, in words.
    package var dosage: String
    /// What it is for, in words.
    package var purpose: String
    /// How many times it can be fetched after the first.
    package var repeats: Int

    /// An order.
    package init(medicine: Medicine, dosage: String, purpose: String, repeats: Int) {
        self.medicine = medicine
        self.dosage = dosage
        self.purpose = purpose
        self.repeats = repeats
    }
}
