// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whose plan it is.
package enum PlanLevel: String, Sendable, Hashable, CaseIterable {
    /// Of the state and the principals together.
    case national
    /// Of one provider, tied to a national one.
    case local
}
