// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The limits of this module.
package enum PathLimits {
    /// The longest expression, in UTF-8 bytes. The longest R4 search parameter has about 6,000.
    package static let expressionBytesMax = 64 * 1024
    /// How deep an expression may nest.
    package static let depthMax = 100
    /// How many items a `repeat()` or `descendants()` may give.
    package static let itemsMax = 100_000
    /// How long a text `matches()` may look at, in UTF-8 bytes: the pattern engine backtracks.
    package static let matchedBytesMax = 16 * 1024
}
