// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Limits of the strategy pages.
enum Limits {
    /// Lines of a field with one name on each line.
    static let linesMax = 100
}
