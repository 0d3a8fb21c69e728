// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

/// A resource of a work list whose body cannot be read, and whom it is about.
package struct UnreadableEntry: Sendable, Hashable {
    /// What is known of it.
    package let resource: UnreadableResource
    /// Whom it is about.
    package let person: RegisteredPerson

    /// An entry.
    package init(resource: UnreadableResource, person: RegisteredPerson) {
        self.resource = resource
        self.person = person
    }
}
