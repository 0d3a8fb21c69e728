// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much an expression is held to the letter.
package enum PathMode: Sendable, Hashable {
    /// For search parameters: a name that no type has gives nothing, `as` filters collections, and
    /// `resolve()` tells the type of a reference from its text.
    case lenient
    /// For invariants and people: an unknown name, an input or criterion of a wrong type are errors before
    /// the expression runs; `as` takes one item; `resolve()` gives only what is at hand.
    case strict
}
