// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A list in a `TextSection`.
struct TextPoints: Sendable {
    let lines: [String]
}
