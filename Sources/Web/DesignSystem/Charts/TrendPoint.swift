// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One value of a trend.
package struct TrendPoint: Sendable, Hashable {
    /// Who or what gave the value.
    package enum Kind: Sendable, Hashable {
        /// Measured by the care.
        case measured
        /// Measured by the person.
        case own
        /// Known only to be under the value.
        case below
    }

    /// When.
    package let day: ChartDay
    /// The value, in the unit of the chart.
    package let value: Double
    /// The value as it is read: `58`, `< 5`.
    package let valueText: String
    /// The interval that was in force for it.
    package let reference: ReferenceRange?
    /// Who or what gave it.
    package let kind: Kind

    /// A value.
    package init(
        day: ChartDay, value: Double, valueText: String, reference: ReferenceRange? = nil,
        kind: Kind = .measured
    ) {
        self.day = day
        self.value = value
        self.valueText = valueText
        self.reference = reference
        self.kind = kind
    }
}
