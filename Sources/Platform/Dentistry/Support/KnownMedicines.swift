// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care

/// Medicines and warnings from all care that the reader may see.
package struct KnownMedicines: Sendable {
    /// Medicines that are taken now, newest first.
    package let medicines: [Noted<MedicationView>]
    /// Warnings that still count, newest first.
    package let alerts: [Noted<AlertView>]
    /// What is there but cannot be read: nobody knows what it would say.
    package let unreadable: [RecordEntry]

    /// What has been read.
    package init(
        medicines: [Noted<MedicationView>] = [], alerts: [Noted<AlertView>] = [],
        unreadable: [RecordEntry] = []
    ) {
        self.medicines = medicines
        self.alerts = alerts
        self.unreadable = unreadable
    }

    /// Whether something must be answered before a measure that bleeds is planned.
    package var mustBeAnswered: Bool { !bloodThinners.isEmpty || !unreadable.isEmpty }

    /// Those that thin the blood.
    package var bloodThinners: [Noted<MedicationView>] {
        medicines.filter { BloodThinnerRule.finds($0.value.atc) }
    }
}
