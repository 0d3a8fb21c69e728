// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The four values that the work is for.
package enum PlanDimension: String, Sendable, Hashable, CaseIterable {
    case equal
    case quality
    case accessible
    case efficient
}
