// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import Identity

/// What a reader may know about a person before any content is opened.
package struct PersonOverview: Sendable {
    /// From the population register; nil when she is not there.
    package var registered: RegisteredPerson?
    /// Blocks, consents and relations, as far as the reader may know of them.
    package var facts: PersonFacts
    /// What the reader may open, and why not the rest.
    package var visibility: Visibility
    /// Kinds of data that the reader may open, with how many there are.
    package var classes: [LabelClassUse]
}
