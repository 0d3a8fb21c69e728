// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// Who asks. In a running node made only by `SignInDesk`, from a session or a token.
package enum Reader: Sendable, Hashable {
    case individual(Individual)
    case staff(StaffReader)
    case system(SystemClient)

    /// How the log names the reader: `staff:SE…`, `person:<key>` or `system:<id>`.
    package var ledgerName: String {
        switch self {
        case .individual(let individual): "person:\(individual.person.factText)"
        case .staff(let staff): "staff:\(staff.hsaID.text)"
        case .system(let client): "system:\(client.id)"
        }
    }

    /// The reader's name, for people.
    package var name: String {
        switch self {
        case .individual(let individual): individual.name
        case .staff(let staff): staff.name
        case .system(let client): client.name
        }
    }
}
