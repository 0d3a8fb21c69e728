// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Something that is paired, and the element that it is paired of.
struct ElementPairing: Hashable {
    /// As in `ExtractionTask`.
    let pairing: Int
    /// The place of the element in the document.
    let element: Int
}
