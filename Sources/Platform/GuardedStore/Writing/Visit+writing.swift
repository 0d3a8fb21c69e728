// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

extension Visit {
    /// Whose documentation what this visit writes becomes.
    var writer: Labeller.Writer {
        switch reader {
        case .system(let client): Labeller.Writer(provider: client.provider.text, unit: "")
        case .staff(let staff):
            Labeller.Writer(
                provider: staff.commission?.provider.text ?? "", unit: staff.commission?.unit.text ?? "")
        case .individual: Labeller.Writer(provider: "", unit: "")
        }
    }

    /// What a conditional write may match: the provider's own resources, never another's.
    var ownProviderPredicate: LabelPredicate {
        writer.provider.isEmpty ? .nothing : .owner(writer.provider)
    }

    /// The row of the log for an allowed write: W1 a system, W2 staff.
    var writeRule: String {
        if case .system = reader { return "W1" }
        return "W2"
    }

    var writeBasis: String {
        if case .system = reader { return "2 kap. 6 § patientdatalagen (2008:355)" }
        return "3 kap. 1 § patientdatalagen (2008:355)"
    }
}
