// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One key of `_sort`.
package struct SortKey: Sendable, Hashable {
    /// `_lastUpdated`, `_id`, or the code of a string, date, token, reference or uri parameter.
    package let parameter: String
    /// Whether the greatest comes first.
    package let descending: Bool

    /// Makes a key.
    package init(parameter: String, descending: Bool) {
        self.parameter = parameter
        self.descending = descending
    }
}
