// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A surface of a tooth, by the letter that dentists write.
package enum ToothSurface: String, Sendable, Hashable, CaseIterable {
    /// Towards the midline.
    case mesial = "M"
    /// The chewing surface.
    case occlusal = "O"
    /// The cutting edge.
    case incisal = "I"
    /// Away from the midline.
    case distal = "D"
    /// Towards the cheek.
    case buccal = "B"
    /// Towards the tongue.
    case lingual = "L"
    /// Towards the palate.
    case palatal = "P"
}
