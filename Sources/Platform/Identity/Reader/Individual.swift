// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// A person who reads about herself, or acts for a child.
package struct Individual: Sendable, Hashable {
    /// Who she is.
    package var person: PersonKey
    /// The name, for people.
    package var name: String
    /// The day of birth.
    package var birthDay: CalendarDay
    /// Whether she is signed in with two factors (an e-identification at level 3).
    package var isStronglyIdentified: Bool
    /// The child she acts for; nil for herself.
    package var actingFor: PersonKey?

    /// Somebody who has signed in.
    package init(
        person: PersonKey, name: String, birthDay: CalendarDay, isStronglyIdentified: Bool,
        actingFor: PersonKey? = nil
    ) {
        self.person = person
        self.name = name
        self.birthDay = birthDay
        self.isStronglyIdentified = isStronglyIdentified
        self.actingFor = actingFor
    }

    /// Whose data she looks at now.
    package var subject: PersonKey { actingFor ?? person }
}
