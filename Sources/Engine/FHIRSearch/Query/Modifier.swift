// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What follows the colon of a parameter name.
package enum Modifier: Sendable, Hashable {
    /// `:exact`: the whole text, case and accents included
    case exact
    /// `:contains`: anywhere in the text
    case contains
    /// `:missing=true` or `false`; the filter has no alternatives then
    case missing(Bool)
    /// `:not`: none of the alternatives; also what has no value at all
    case not
    /// `:Patient`: only references to this type. The alternatives carry the type too.
    case type(String)
}
