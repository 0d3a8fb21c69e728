// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Given names that were common among those born in some years.
struct NameEra: Sendable {
    let first: Int
    let last: Int
    /// Commonest first.
    let names: [String]
}
