// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One group's proportion.
package struct DotMark: Sendable, Hashable {
    /// Name of the group: `Kvinnor`.
    package let group: String
    /// How many, nil when the number may not be shown.
    package let count: Int?
    /// Of how many, nil when the number may not be shown.
    package let total: Int?

    /// A proportion.
    package init(group: String, count: Int?, total: Int?) {
        self.group = group
        self.count = count
        self.total = total
    }

    /// The proportion, nil when it may not be shown.
    var share: Double? {
        guard let count, let total, total > 0 else { return nil }
        return Double(count) / Double(total)
    }

    /// Its interval, nil when it may not be shown.
    func interval(_ measure: ChartMeasure) -> ClosedRange<Double>? {
        guard let count, let total, total > 0 else { return nil }
        return measure.interval(count, of: total)
    }
}
