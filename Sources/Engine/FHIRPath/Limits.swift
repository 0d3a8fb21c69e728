// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The limits of this module.
package enum PathLimits {
    /// The longest expression, in UTF-8 bytes. The longest R4 search parameter has about 6,000.
    package static let expressionBytesMax = 64 * 1024
    /// How deep an expression may nest in brackets.
    package static let depthMax = 100
    /// How high the tree of an expression may be: brackets, steps after each other and chains of operators.
    /// The highest tree runs on a stack of 512 KiB (release).
    package static let heightMax = 400
    /// How many steps one evaluation may take. A step is an item looked at, or two items compared.
    package static let stepsMax = 20_000_000
    /// How many items a collection that is held at once may have.
    package static let itemsMax = 500_000
    /// How long a text that an expression makes may be, in UTF-8 bytes.
    package static let textBytesMax = 4 * 1024 * 1024
    /// How many steps the search for one pattern in one text may take.
    package static let patternStepsMax = 1_000_000
    /// The longest pattern of `matches()`, in characters.
    package static let patternMax = 4_096
}
