// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A list in a `TextSection`.
struct TextPoints: Encodable, Sendable {
    let lines: [String]
}
