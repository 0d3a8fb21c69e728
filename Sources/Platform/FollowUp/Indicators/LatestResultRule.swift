// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What counts as reached: the latest result of an analysis in the period, beside a threshold.
package struct LatestResultRule: Sendable, Hashable {
    /// Code system of the analysis.
    package let system: String
    /// Code of the analysis.
    package let code: String
    /// UCUM code of the unit; results in another unit are left out.
    package let unit: String
    /// The limit, in that unit.
    package let threshold: Double
    /// Whether the result must lie below the threshold; otherwise above. The threshold itself is never
    /// reached.
    package let isBelow: Bool

    /// The latest result of an analysis beside a threshold.
    package init(system: String, code: String, unit: String, threshold: Double, isBelow: Bool) {
        self.system = system
        self.code = code
        self.unit = unit
        self.threshold = threshold
        self.isBelow = isBelow
    }

    /// Whether a result reaches the target.
    package func isReached(by value: Double) -> Bool {
        isBelow ? value < threshold : value > threshold
    }
}
