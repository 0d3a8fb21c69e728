// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
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

    /// What a condition may match: a system's own provider's resources; for staff the directory only, since a
    /// match on a person's data would tell of her without a relation (4 kap. 1 § patientdatalagen).
    var ownProviderPredicate: LabelPredicate {
        switch reader {
        case .system(let client): .owner(client.provider.text)
        case .staff: .all([.owner(writer.provider), .sector(AccessSector.directory)])
        case .individual: .nothing
        }
    }

    /// Whether a client's scopes let it read a type; people have none.
    func mayRead(_ type: ResourceType) -> Bool {
        guard case .system(let client) = reader else { return true }
        return client.scopes.allows(.read, on: type)
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
