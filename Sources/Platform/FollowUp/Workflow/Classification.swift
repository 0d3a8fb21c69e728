// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a difference is held to be, when one has looked into it.
package enum Classification: String, Sendable, Hashable, CaseIterable {
    /// Explained by needs, case mix or choice.
    case motivated = "motiverad"
    /// Not explained: an inequality to act on.
    case unmotivated = "omotiverad"
    /// One does not know yet.
    case unclear = "oklar"
}
