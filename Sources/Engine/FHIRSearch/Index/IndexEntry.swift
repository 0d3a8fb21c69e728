// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One value that a resource is found by.
package struct IndexEntry: Sendable, Hashable {
    /// The code of the search parameter: `birthdate`.
    package let parameter: String
    /// The value.
    package let value: IndexValue

    /// Makes an entry.
    package init(parameter: String, value: IndexValue) {
        self.parameter = parameter
        self.value = value
    }
}
