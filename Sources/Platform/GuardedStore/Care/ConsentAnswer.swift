// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// A person's answer to whether a care provider may read what others have written.
package struct ConsentAnswer: Sendable, Hashable {
    /// Nil when staff register it: then the person is told with the call.
    package var person: PersonKey?
    /// The provider or unit that may read, or may not.
    package var organisation: HSAID
    /// Whether it may read.
    package var isYes: Bool
    /// Nil: until the person changes her mind.
    package var until: Instant?

    /// An answer that stands until the person changes her mind, unless a time is given.
    package init(person: PersonKey?, organisation: HSAID, isYes: Bool, until: Instant? = nil) {
        self.person = person
        self.organisation = organisation
        self.isYes = isYes
        self.until = until
    }
}
