// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How far a milestone is.
package enum MilestoneStatus: String, Sendable, Hashable, CaseIterable {
    case planned
    case reached
    case delayed
    case dropped

    /// Whether it is still to be reached.
    package var isOpen: Bool { self == .planned || self == .delayed }
}
