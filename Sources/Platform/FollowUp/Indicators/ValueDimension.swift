// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which side of good care an indicator is about. Source: the Swedish framework for good care.
package enum ValueDimension: String, Sendable, Hashable, CaseIterable {
    /// Equal care.
    case equal
    /// Knowledge-based, fit for its purpose.
    case qualitative
    /// In time, within reach.
    case accessible
    /// As much as possible for what it costs.
    case efficient
}
