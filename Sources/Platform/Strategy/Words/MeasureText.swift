// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The running texts of a measure.
package enum MeasureText: String, Sendable, Hashable, CaseIterable {
    /// How it is now, and what is needed.
    case needs
    /// What it shall lead to.
    case aim
    case activities
    case funding
    case risks
    /// On what law it rests, and what law it needs.
    case legalBasis = "legal-basis"
    /// What it means for equality and for children.
    case equality
    /// What was seen in the follow-up that led to it.
    case signal
}
