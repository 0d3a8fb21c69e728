// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FollowUp

/// A measure on its way into the strategic plan, with what it answers to.
package struct ProposedMeasure: Sendable {
    /// What is done, by whom and why by that one, for which goal, until when.
    package let measure: PlannedMeasure
    /// The indicator's id.
    package let indicator: String
    /// Its name in the reader's language.
    package let indicatorName: String
    /// What was seen, and what it was held to be, in words.
    package let signal: String
    /// Why, in the author's words.
    package let explanation: String
    /// Unit of the values and the target: `%`, or events for each thousand in the reader's language.
    package let unit: String
    /// The value now; nil when it may not be told.
    package let baseline: Double?
    /// What was measured until now, as it may be told; oldest first.
    package let series: [MeasuredPoint]
    /// Name and title of the author.
    package let author: String

    /// A proposal.
    package init(
        measure: PlannedMeasure, indicator: String, indicatorName: String, signal: String,
        explanation: String, unit: String, baseline: Double?, series: [MeasuredPoint], author: String
    ) {
        self.measure = measure
        self.indicator = indicator
        self.indicatorName = indicatorName
        self.signal = signal
        self.explanation = explanation
        self.unit = unit
        self.baseline = baseline
        self.series = series
        self.author = author
    }
}
