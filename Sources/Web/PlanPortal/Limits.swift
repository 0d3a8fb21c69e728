// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

enum Limits {
    /// Empty rows shown after the measures that are there.
    static let emptyRows = 2
    /// Rows shown at least.
    static let rowsMin = 3
}
