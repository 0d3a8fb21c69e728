// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Everything measured in a laboratory, and what was measured but cannot be read.
package struct ResultList: Sendable {
    /// The thing with the newest value first.
    package let series: [ResultSeries]
    /// Measurements of which nothing more is known than id, day and unit.
    package let unreadable: [UnreadableResource]

    /// Results.
    package init(series: [ResultSeries], unreadable: [UnreadableResource] = []) {
        self.series = series
        self.unreadable = unreadable
    }
}
