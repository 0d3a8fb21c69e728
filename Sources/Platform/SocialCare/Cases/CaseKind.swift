// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What kind of case it is.
package enum CaseKind: String, Sendable, Hashable, CaseIterable {
    /// An elderly or disabled person seeks support: at the unit that investigates.
    case support = "support-case"
    /// A measure to be carried out, at the unit that does it.
    case measure
    /// Concern for a child, at the unit that protects children.
    case concern = "child-concern"
}
