// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the number of an indicator is.
package enum IndicatorMeasure: String, Sendable, Hashable, CaseIterable {
    /// How many of all: a share.
    case share
    /// How many events for each thousand persons; somebody may have several.
    case perThousand
}
