// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// The published numbers of one indicator and care provider, as they were at a moment.
package struct Snapshot: Sendable, Hashable {
    /// The definition they follow.
    package let indicator: Indicator
    /// Whose records were read.
    package let provider: HSAID
    /// All that may be told, of each period; the oldest first, never empty.
    package let series: [Publication]
    /// All that may be told of the latest period.
    package let publication: Publication
    /// When the compilation began.
    package let compiled: Instant
    /// How long the compilation of all indicators took.
    package let milliseconds: Int64
    /// Values drawn, not persons.
    package let rowCount: Int

    /// Nil without a period.
    init?(
        indicator: Indicator, provider: HSAID, series: [Publication], compiled: Instant,
        milliseconds: Int64, rowCount: Int
    ) {
        guard let latest = series.last else { return nil }
        self.indicator = indicator
        self.provider = provider
        self.series = series
        publication = latest
        self.compiled = compiled
        self.milliseconds = milliseconds
        self.rowCount = rowCount
    }
}
