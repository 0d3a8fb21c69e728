// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A field that is filled in wrong, and the key of the text that says how to mend it.
struct Mistake: Sendable, Hashable {
    let field: String
    let key: String
}
