// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// What somebody makes of a signal: explanation, classification, and a measure where one is needed. About a
/// unit or all of them, never about a person.
package struct Assessment: Sendable, Hashable {
    /// Kind of the fact that keeps it.
    static let kind = OpenKind.assessment

    /// Its own id.
    package var id: String
    /// The indicator's.
    package var indicator: String
    /// Whose numbers.
    package var provider: HSAID
    /// HSA-id of the unit; nil for the difference between women and men, or all together.
    package var unit: HSAID?
    /// What was seen, as it was published then.
    package var seen: String
    /// The period that it was seen in.
    package var period: FollowUpPeriod
    /// Whether the registration behind the numbers was checked.
    package var isDataChecked: Bool
    /// Why, in the author's words.
    package var explanation: String
    /// What it is held to be.
    package var classification: Classification
    /// What is done about it; nil when nothing is.
    package var measure: PlannedMeasure?
    /// Name and title of who wrote it.
    package var author: String
    /// When.
    package var written: Instant

    /// An assessment; nobody else has its id.
    package init(
        id: String = ResourceID.random().text, indicator: String, provider: HSAID, unit: HSAID?,
        seen: String, period: FollowUpPeriod, isDataChecked: Bool, explanation: String,
        classification: Classification, measure: PlannedMeasure?, author: String, written: Instant
    ) {
        self.id = id
        self.indicator = indicator
        self.provider = provider
        self.unit = unit
        self.seen = seen
        self.period = period
        self.isDataChecked = isDataChecked
        self.explanation = explanation
        self.classification = classification
        self.measure = measure
        self.author = author
        self.written = written
    }

    /// What a provider's assessments of an indicator are looked up by.
    static func key(_ indicator: String, _ provider: HSAID) -> String { "\(provider.text)|\(indicator)" }
}
