// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A field that must be mended, with the key of the text that says how.
struct FormMistake: Sendable, Hashable {
    let field: String
    let key: String
}
