// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How soon care is needed.
package enum Urgency: String, Encodable, Sendable, Hashable, CaseIterable {
    /// Now: 112.
    case emergency
    /// Today: 1177.
    case soon
    /// When it suits.
    case planned
}
