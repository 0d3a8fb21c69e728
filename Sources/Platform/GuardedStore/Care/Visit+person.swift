// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

extension Reader {
    /// The person whose own record this reader looks at; nil for staff and systems.
    package var ownPerson: PersonKey? {
        guard case .individual(let individual) = self else { return nil }
        return individual.actingFor ?? individual.person
    }
}
