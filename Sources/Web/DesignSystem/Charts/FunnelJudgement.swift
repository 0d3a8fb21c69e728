// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a funnel plot says of a unit.
package enum FunnelJudgement: String, Sendable, Hashable, CaseIterable {
    /// Over the outer line.
    case muchHigher
    /// Between the upper lines.
    case higher
    /// Within what chance explains.
    case asExpected
    /// Between the lower lines.
    case lower
    /// Under the outer line.
    case muchLower
    /// Too few persons to say.
    case tooFew
    /// The numbers may not be shown.
    case hidden

    /// Whether it lies outside the outer lines.
    package var isOutside: Bool {
        self == .muchHigher || self == .muchLower
    }
}
