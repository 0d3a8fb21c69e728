// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What one run over many persons drew.
package struct Compilation<Value: Sendable>: Sendable {
    /// Each value under its pseudonym, in no order.
    package let rows: [MinimisedRow<Value>]
    /// The pseudonyms whose rows of the run before no longer hold; nil when none of them does.
    package let redrawn: Set<Int64>?
    /// For the next run.
    package let mark: CompilationMark
}
