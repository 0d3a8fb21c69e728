// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One parameter of a search. A resource passes when one alternative matches.
package struct Filter: Sendable, Hashable {
    /// The code of the search parameter.
    package var parameter: String
    /// Any of these; empty just for `:missing`.
    package var alternatives: [FilterValue]
    /// How they are matched.
    package var modifier: Modifier?

    /// Makes a filter.
    package init(parameter: String, alternatives: [FilterValue], modifier: Modifier? = nil) {
        self.parameter = parameter
        self.alternatives = alternatives
        self.modifier = modifier
    }
}
