// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A word with a shape. Colour alone never carries it. Template `components/tag`.
package struct Tag: Encodable, Sendable, Hashable {
    /// The word.
    package let text: String
    /// Which colour and shape.
    package let kind: TagKind
    /// Symbol in the sprite.
    package let symbol: String

    /// Makes the model of one.
    package init(_ text: String, kind: TagKind = .neutral) {
        self.text = text
        self.kind = kind
        self.symbol = kind.symbol
    }

    /// The tag of a domain: Vård, Omsorg or Tandvård.
    package static func domain(_ kind: TagKind, _ texts: LocalTexts) -> Tag {
        Tag(texts["tag.\(kind.rawValue)"], kind: kind)
    }
}
