// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where around a tooth a pocket is measured. The raw value is part of the code in records.
package enum PocketSite: String, Sendable, Hashable, CaseIterable {
    case mesiobuccal = "mb"
    case buccal = "b"
    case distobuccal = "db"
    /// The inner side is towards the palate in the upper jaw, the tongue in the lower.
    case mesioinner = "mi"
    case inner = "i"
    case distoinner = "di"
}
