// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRSearch
import FHIRStore

/// Which part of the store one search runs in, and why.
struct SearchScope: Sendable {
    /// The query as the store runs it: a person named by one provider's Patient is looked for by label
    /// instead, so that her data at every provider are found.
    var query: SearchQuery
    var predicate: LabelPredicate
    /// The person searched about; nil for directories and for systems.
    var person: PersonKey?
    /// The persons that a system's question names: a count tells about them.
    var named: [PersonKey] = []
    /// What the law says about each kind of the person's data; nil where no person is searched about.
    var visibility: Visibility?
}
