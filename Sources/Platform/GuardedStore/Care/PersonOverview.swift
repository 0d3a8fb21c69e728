// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import Identity

/// What a reader may know about a person before any content is opened.
package struct PersonOverview: Sendable {
    package var registered: RegisteredPerson?
    package var facts: PersonFacts
    package var visibility: Visibility
    /// Kinds of data that the reader may open, with how many there are.
    package var classes: [LabelClassUse]
}
