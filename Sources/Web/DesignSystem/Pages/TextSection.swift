// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A section of a `TextPage`.
struct TextSection: Encodable, Sendable {
    let id: String
    let heading: String
    let paragraphs: [String]
    let points: TextPoints?
    let link: Link?
}
