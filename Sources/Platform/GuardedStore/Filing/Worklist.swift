// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

/// What waits at a unit, over many persons.
package struct Worklist: Sendable {
    /// One resource and whom it is about.
    package struct Entry: Sendable {
        /// What waits.
        package let resource: StoredResource
        /// Whom it is about.
        package let person: RegisteredPerson
    }

    /// In the order asked for.
    package let entries: [Entry]
    /// The next page; nil at the end.
    package let nextToken: String?
}
