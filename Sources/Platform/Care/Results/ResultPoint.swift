// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One value of a series.
package struct ResultPoint: Sendable, Hashable {
    /// When, where and by whom.
    package let entry: RecordEntry
    /// What was found.
    package let view: ObservationView

    /// A value.
    package init(entry: RecordEntry, view: ObservationView) {
        self.entry = entry
        self.view = view
    }
}
