// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where a measure stands.
package struct MeasurePlace: Sendable, Hashable {
    /// Id of the plan.
    package let plan: String
    /// Id of the measure in it.
    package let measure: String
}
