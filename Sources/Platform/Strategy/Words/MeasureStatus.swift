// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How far a measure is.
package enum MeasureStatus: String, Sendable, Hashable, CaseIterable {
    case planned
    case ongoing
    case paused
    case finished
    case stopped
    /// Not told here, as for plans of others that were entered by their titles.
    case notStated = "not-stated"

    /// Whether somebody has to answer for it now.
    package var isActive: Bool { self == .planned || self == .ongoing }
}
