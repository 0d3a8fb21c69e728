// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Events, newest first, month by month. Template `components/timeline`.
package struct Timeline: Encodable, Sendable, Hashable {
    /// Newest first.
    package let months: [TimelineMonth]

    /// Makes the model of one.
    package init(_ months: [TimelineMonth]) {
        self.months = months
    }
}
